//! rule: flag-value

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(unsigned = true)]
struct SignUpRequest {}

fn main() {}
