//! rule: debug-twice

use cognito_request::CognitoRequest;

#[derive(CognitoRequest, Debug)]
struct SignUpRequest {
    #[required]
    username: String,
}

fn main() {}
