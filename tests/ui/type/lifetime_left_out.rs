//! rule: lifetime-left-out

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    username: &str,
}

fn main() {
    let _ = SignUpRequest::builder().username("ada").build();
}
