//! rule: definition-other-service

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("ui/definition/pools.json#GetIdInput")]
#[cognito(service = "user-pools")]
struct GetIdInput {
    id: Option<String>,
}

fn main() {}
