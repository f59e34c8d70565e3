//! rule: every-error-at-once

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(service = "user-pol", unsigned)]
struct SignUpRequest {
    #[required]
    username: Option<String>,
    #[pattern("[a-z")]
    password: Option<String>,
    #[length(1..9)]
    #[range(1..=9)]
    code: Option<u32>,
    email: String,
    #[required]
    build: bool,
}

fn main() {}
