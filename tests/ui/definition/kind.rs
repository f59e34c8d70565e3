//! rule: definition-kind

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
#[cognito(partial)]
struct Thing {
    #[required]
    name: u32,
}

fn main() {}
