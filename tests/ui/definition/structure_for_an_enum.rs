//! rule: definition-other-kind

use cognito_request::CognitoEnum;

#[derive(CognitoEnum)]
#[doc_ref("ui/definition/shop.json#Thing")]
enum Thing {
    Name,
}

fn main() {}
