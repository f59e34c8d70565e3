//! rule: takes-something

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[length]
    username: String,
}

fn main() {}
