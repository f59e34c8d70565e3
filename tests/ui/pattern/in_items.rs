//! rule: pattern

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[items(pattern("a{2,1}"))]
    names: Vec<String>,
}

fn main() {}
