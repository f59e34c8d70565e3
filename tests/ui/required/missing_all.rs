//! rule: missing-required-all

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    client_id: String,
    #[required]
    username: String,
    #[required]
    password: String,
}

fn main() {
    let _ = SignUpRequest::builder().username("ada").build_unvalidated();
}
