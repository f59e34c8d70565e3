//! rule: definition-looser

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
#[cognito(partial)]
struct Thing {
    #[required]
    #[length(1..=50)]
    name: String,
}

fn main() {}
