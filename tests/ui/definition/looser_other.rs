//! rule: definition-looser

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Loose")]
struct Loose {
    name: Option<String>,
    #[other]
    #[values(length(..=10))]
    rest: std::collections::BTreeMap<String, String>,
}

fn main() {}
