//! rule: given-twice

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(action = "SignUp")]
#[cognito(action = "SignIn")]
struct RegisterRequest {}

fn main() {}
