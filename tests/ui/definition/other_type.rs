//! rule: definition-other-type

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
#[cognito(partial)]
struct Thing {
    #[required]
    #[doc_ref("Colour")]
    name: String,
}

fn main() {}
