//! rule: definition-left-out

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
struct Order {
    count: Option<i32>,
    labels: Option<std::collections::BTreeMap<String, String>>,
}

fn main() {}
