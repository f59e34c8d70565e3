//! rule: definition-looser

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/bits.json")]
struct Bits {
    #[range(0..=5_000_000_000)]
    whole: Option<i64>,
    #[range(-5..)]
    small: Option<i16>,
    #[range(0..=1_000)]
    right: Option<i64>,
}

fn main() {}
