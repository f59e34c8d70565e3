//! rule: definition-root

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/nothing.json")]
struct Thing {
    name: Option<String>,
}

fn main() {}
