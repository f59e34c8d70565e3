//! rule: definition-syntax

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/broken.json")]
struct Broken {
}

fn main() {}
