//! rule: definition-signed

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("ui/definition/pools.json#GetIdInput")]
#[cognito(unsigned)]
struct GetIdInput {
    id: Option<String>,
}

fn main() {}
