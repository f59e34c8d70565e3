//! rule: definition-name

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thingy")]
struct Thingy {
    #[required]
    name: String,
}

fn main() {}
