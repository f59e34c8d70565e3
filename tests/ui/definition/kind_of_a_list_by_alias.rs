//! rule: definition-list-by-alias

use cognito_request::CognitoStructure;

type Tags = String;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    tags: Option<Tags>,
}

fn main() {}
