//! rule: definition-held

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct Address {
    town: Option<String>,
}

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/in_place.json")]
struct Customer {
    address: Option<Address>,
}

fn main() {}
