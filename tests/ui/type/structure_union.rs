//! rule: not-a-struct

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("user-pools#AttributeType")]
#[cognito(partial)]
union Code {
    number: u32,
    bytes: [u8; 4],
}

fn main() {}
