//! rule: definition-other-type

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    #[doc_ref("Count")]
    total: Option<i32>,
}

fn main() {}
