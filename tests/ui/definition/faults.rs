//! rule: definition-faults

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/faulty.json")]
struct Faulty {
    name: Option<String>,
}

fn main() {}
