//! rule: definition-looser

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    #[range(-1..=10)]
    count: Option<i32>,
}

fn main() {}
