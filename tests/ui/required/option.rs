//! rule: required-option

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    username: Option<String>,
}

fn main() {}
