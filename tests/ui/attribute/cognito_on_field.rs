//! rule: container-attribute-on-field

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[cognito(unsigned)]
    username: String,
}

fn main() {}
