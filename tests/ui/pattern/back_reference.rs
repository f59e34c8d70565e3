//! rule: pattern

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[pattern(r"(a)\1")]
    username: String,
}

fn main() {}
