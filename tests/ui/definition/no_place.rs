//! rule: reference-without-place

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct Thing {
    #[doc_ref("TokenModelType")]
    token: Option<String>,
}

fn main() {}
