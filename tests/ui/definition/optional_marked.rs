//! rule: definition-optional

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Address")]
struct Address {
    #[required]
    street: String,
}

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Customer")]
struct Customer {
    #[required]
    address: Address,
}

fn main() {}
