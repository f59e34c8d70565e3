//! rule: keys-of-requests

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[cognito(action = "SignUp")]
struct User {}

fn main() {}
