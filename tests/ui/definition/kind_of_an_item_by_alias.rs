//! rule: definition-kind-by-alias

use cognito_request::CognitoStructure;

type Tags = Vec<bool>;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    tags: Option<Tags>,
}

fn main() {}
