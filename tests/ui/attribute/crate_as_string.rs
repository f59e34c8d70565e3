//! rule: key-value

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(crate = "cognito_request")]
struct SignUpRequest {}

fn main() {}
