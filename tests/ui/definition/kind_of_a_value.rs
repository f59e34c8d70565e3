//! rule: definition-kind

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    labels: Option<std::collections::BTreeMap<String, Vec<String>>>,
}

fn main() {}
