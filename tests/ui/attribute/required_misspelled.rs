//! rule: unknown-attribute

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[requierd]
    username: String,
}

fn main() {}
