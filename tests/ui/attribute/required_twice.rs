//! rule: given-twice

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[required]
    username: String,
}

fn main() {}
