//! rule: setter-twice

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    username: Option<String>,
    maybe_username: Option<bool>,
}

fn main() {}
