//! rule: service-of-definition

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("identity-pool#GetIdInput")]
struct GetIdInput {}

fn main() {}
