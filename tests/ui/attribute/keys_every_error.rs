//! rule: every-error-at-once

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(actoin = "SignUp", service = 5, unsigned, unsigned, debug = "no", output)]
struct SignUpRequest {
    username: Option<String>,
}

fn main() {}
