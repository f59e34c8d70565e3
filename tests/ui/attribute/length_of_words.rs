//! rule: bounds-form

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[length(short)]
    username: String,
}

fn main() {}
