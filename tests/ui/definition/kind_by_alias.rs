//! rule: definition-kind-by-alias

use cognito_request::CognitoStructure;

type Count = u32;

#[derive(CognitoStructure)]
#[doc_ref("ui/definition/shop.json#Thing")]
#[cognito(partial)]
struct Thing {
    #[required]
    name: Count,
}

fn main() {}
