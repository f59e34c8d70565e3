//! rule: takes-something

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito]
struct SignUpRequest {}

fn main() {}
