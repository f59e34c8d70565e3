//! rule: definition-held

use cognito_request::{CognitoEnum, CognitoStructure};

#[derive(CognitoEnum)]
enum Colour {
    Red,
    Green,
}

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
struct Thing {
    #[required]
    name: String,
    colour: Option<Colour>,
}

fn main() {}
