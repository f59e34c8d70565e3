//! rule: definition-name

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct Thing {
    #[doc_ref("user-pools#ClientType")]
    id: Option<String>,
}

fn main() {}
