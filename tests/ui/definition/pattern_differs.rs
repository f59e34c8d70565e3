//! rule: definition-pattern-differs

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
#[cognito(partial)]
struct Thing {
    #[required]
    #[pattern("[a-z]+")]
    name: String,
}

fn main() {}
