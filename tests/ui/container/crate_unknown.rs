//! rule: crate-path

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(crate = cognito)]
struct SignUpRequest {
    #[required]
    username: String,
    password: Option<String>,
}

fn main() {}
