//! rule: definition-left-out

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
struct Thing {
    #[required]
    name: String,
}

fn main() {}
