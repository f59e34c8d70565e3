//! rule: action-name

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(action = "cognito:SignUp")]
struct SignUpRequest {}

fn main() {}
