//! rule: bounds-number

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[length(-1..=128)]
    username: String,
}

fn main() {}
