//! rule: empty-name

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[rename("")]
    username: String,
}

fn main() {}
