//! rule: definition-kind

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    tags: Option<Vec<u32>>,
}

fn main() {}
