//! rule: output-type

use cognito_request::CognitoRequest;

struct SignUpResponse;

#[derive(CognitoRequest)]
#[cognito(output = SignUpResponse)]
struct SignUpRequest {}

fn main() {}
