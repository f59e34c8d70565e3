//! rule: unknown-key

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(deny_unkown)]
struct SignUpRequest {}

fn main() {}
