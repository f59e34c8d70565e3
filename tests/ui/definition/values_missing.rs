//! rule: definition-values-missing

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
#[doc_ref("ui/definition/shop.json#Colour")]
enum Colour {
    Green,
}

fn main() {}
