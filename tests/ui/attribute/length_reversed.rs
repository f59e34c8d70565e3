//! rule: bounds-order

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[length(128..=1)]
    username: String,
}

fn main() {}
