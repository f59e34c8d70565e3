//! rule: optional-plain

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    username: String,
}

fn main() {}
