//! rule: definition-narrow

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    total: Option<i16>,
}

fn main() {}
