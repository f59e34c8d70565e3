//! rule: field-attribute-on-container

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[length(1..=128)]
struct SignUpRequest {
    #[required]
    username: String,
}

fn main() {}
