//! rule: definition-optional

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    #[required]
    total: Option<i32>,
}

fn main() {}
