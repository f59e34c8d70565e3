//! rule: keys-form

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito("SignUp")]
struct RegisterRequest {}

fn main() {}
