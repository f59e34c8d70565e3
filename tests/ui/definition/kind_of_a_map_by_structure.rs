//! rule: definition-map-by-alias

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Address")]
struct Address {
    #[required]
    street: String,
}

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Order")]
#[cognito(partial)]
struct Order {
    labels: Option<Address>,
}

fn main() {}
