//! rule: definition-held

use cognito_request::CognitoStructure;

type Boxed = Box<Thing>;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
struct Thing {
    #[required]
    name: String,
    colour: Option<String>,
}

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Customer")]
struct Client {
    address: Option<Boxed>,
}

fn main() {}
