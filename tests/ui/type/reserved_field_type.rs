//! rule: reserved-name

use cognito_request::CognitoRequest;

type __Draft = String;

#[derive(CognitoRequest)]
struct SignUpRequest {
    username: Option<__Draft>,
}

fn main() {}
