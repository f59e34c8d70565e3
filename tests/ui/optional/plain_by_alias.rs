//! rule: optional-plain-by-alias

use cognito_request::CognitoRequest;

type Text = String;

#[derive(CognitoRequest)]
struct SignUpRequest {
    username: Text,
}

fn main() {}
