//! rule: definition-required

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Address")]
#[cognito(partial)]
struct Address {
    street: String,
}

fn main() {}
