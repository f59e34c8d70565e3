//! rule: empty-name

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    __: String,
}

fn main() {}
