//! rule: definition-has-extra

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
struct Thing {
    #[required]
    name: String,
    #[extra]
    colour: Option<String>,
}

fn main() {}
