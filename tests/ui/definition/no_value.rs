//! rule: definition-no-value

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
#[doc_ref("ui/definition/shop.json#Colour")]
enum Colour {
    Red,
    Green,
    LightBlue,
    Yellow,
    #[other]
    Other(String),
}

fn main() {}
