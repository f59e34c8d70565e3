//! rule: pattern

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[pattern(r"(\p{L}{1,500}a){1,900}")]
    username: String,
}

fn main() {}
