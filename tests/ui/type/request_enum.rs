//! rule: not-a-struct

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
enum SignUpRequest {
    Email,
    Phone,
}

fn main() {}
