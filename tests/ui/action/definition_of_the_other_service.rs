//! rule: service-twice

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(service = "identity-pools")]
#[doc_ref("user-pools#SignUpRequest")]
struct SignUpRequest {}

fn main() {}
