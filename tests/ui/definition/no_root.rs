//! rule: definition-root

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json")]
struct Shop {
    #[required]
    name: String,
}

fn main() {}
