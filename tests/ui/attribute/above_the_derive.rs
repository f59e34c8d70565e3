//! rule: derive-first

use cognito_request::CognitoRequest;

#[cognito(unsigned)]
#[derive(CognitoRequest)]
struct SignUpRequest {}

fn main() {}
