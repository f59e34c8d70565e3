//! rule: definition-no-property

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
#[cognito(partial)]
struct Thing {
    #[required]
    #[rename("name")]
    called: String,
}

fn main() {}
