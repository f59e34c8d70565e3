//! rule: definition-name

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/namespaces.json#Card")]
struct Card {
    number: Option<String>,
}

fn main() {}
