//! rule: missing-required

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    username: String,
    password: Option<String>,
}

fn main() {
    let _ = SignUpRequest::builder().password("secret").build();
}
