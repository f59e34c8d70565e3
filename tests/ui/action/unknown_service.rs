//! rule: known-service

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(service = "user-pool")]
struct SignUpRequest {}

fn main() {}
