//! rule: impossible-type

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    codes: [u8; 6],
}

fn main() {}
