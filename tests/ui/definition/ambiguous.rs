//! rule: definition-ambiguous

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Twice")]
#[cognito(partial)]
struct Twice {
    foo_bar: Option<String>,
}

fn main() {}
