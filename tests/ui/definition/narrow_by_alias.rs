//! rule: definition-narrow-by-alias

use cognito_request::CognitoStructure;

type Total = u16;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    total: Option<Total>,
}

fn main() {}
