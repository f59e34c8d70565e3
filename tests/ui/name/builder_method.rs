//! rule: builder-method

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    build: String,
}

fn main() {}
