//! rule: bounds-inclusive

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[length(1..129)]
    username: String,
}

fn main() {}
