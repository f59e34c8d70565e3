//! rule: request-of-input

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("user-pools#SignUpResponse")]
#[cognito(partial)]
struct SignUpRequest {}

fn main() {}
