//! rule: pattern

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[pattern(r"\p{Letter}+")]
    username: String,
}

fn main() {}
