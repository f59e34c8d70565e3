//! rule: key-value

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(action = SignUp)]
struct RegisterRequest {}

fn main() {}
