//! rule: takes-nothing

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required(true)]
    username: String,
}

fn main() {}
