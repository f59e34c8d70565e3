//! rule: partial-without-definition

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(partial)]
struct SignUpRequest {
    username: Option<String>,
}

fn main() {}
