//! rule: definition-no-property

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
struct Thing {
    #[required]
    name: String,
    collour: Option<String>,
}

fn main() {}
