//! rule: definition-no-property

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
#[cognito(partial)]
struct Thing {
    #[required]
    name: String,
    price: Option<u32>,
}

fn main() {}
