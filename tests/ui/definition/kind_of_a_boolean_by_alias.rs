//! rule: definition-kind-by-alias

use cognito_request::CognitoStructure;

type Flags = Vec<bool>;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    paid: Option<Flags>,
}

fn main() {}
