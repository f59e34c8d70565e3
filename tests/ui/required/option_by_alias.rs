//! rule: required-option-by-alias

use cognito_request::CognitoRequest;

type Text = Option<String>;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    username: Text,
}

fn main() {}
