//! rule: definition-denies

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Closed")]
struct Closed {
    name: Option<String>,
    #[other]
    rest: BTreeMap<String, String>,
}

fn main() {}
