//! rule: definition-uncheckable

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Constant")]
struct Constant {
    kind: Option<String>,
}

fn main() {}
