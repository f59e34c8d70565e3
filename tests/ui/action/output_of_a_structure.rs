//! rule: keys-of-requests

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[cognito(output = Vec<String>)]
struct User {}

fn main() {}
