//! rule: not-a-struct

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
union Code {
    number: u32,
    bytes: [u8; 4],
}

fn main() {}
