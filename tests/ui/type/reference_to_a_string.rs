//! rule: impossible-type

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    username: &'static String,
}

fn main() {}
