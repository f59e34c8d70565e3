//! rule: extra-without-definition

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[extra]
    username: Option<String>,
}

fn main() {}
