//! rule: output-lifetime

use cognito_request::{CognitoRequest, CognitoStructure};

#[derive(CognitoStructure)]
struct SignUpResponse<'a> {
    #[required]
    user_sub: &'a str,
}

#[derive(CognitoRequest)]
#[cognito(output = SignUpResponse<'static>)]
struct SignUpRequest {}

fn main() {}
