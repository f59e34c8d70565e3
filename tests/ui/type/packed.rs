//! rule: packed

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[repr(C, packed)]
struct Code {
    #[required]
    number: u32,
}

fn main() {}
