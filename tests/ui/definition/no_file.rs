//! rule: definition-file

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shopp.json#Thing")]
struct Thing {
    #[required]
    name: String,
}

fn main() {}
