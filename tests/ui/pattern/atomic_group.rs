//! rule: pattern

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[pattern("(?>a|ab)c")]
    username: String,
}

fn main() {}
