//! rule: definition-required-missing

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
struct Thing {
    colour: Option<String>,
}

fn main() {}
