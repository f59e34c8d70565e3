//! rule: definition-looser

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    #[items(length(0..=9))]
    tags: Option<Vec<String>>,
}

fn main() {}
