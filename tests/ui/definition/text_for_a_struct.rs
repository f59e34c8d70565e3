//! rule: definition-other-kind

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Name")]
struct Name {
    name: Option<String>,
}

fn main() {}
