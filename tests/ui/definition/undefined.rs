//! rule: definition-undefined

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/undefined.json")]
struct Undefined {
    name: Option<String>,
    address: Option<String>,
}

fn main() {}
