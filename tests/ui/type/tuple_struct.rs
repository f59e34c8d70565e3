//! rule: unnamed-fields

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest(String, String);

fn main() {}
