//! rule: definition-pattern

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Odd")]
struct Odd {
    code: Option<String>,
}

fn main() {}
