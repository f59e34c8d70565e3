//! rule: definition-no-value

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
#[doc_ref("ui/definition/shop.json#Colour")]
enum Colour {
    Red,
    Green,
    #[rename("LIGHT-BLUE")]
    LightBlue,
}

fn main() {}
