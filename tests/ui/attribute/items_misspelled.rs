//! rule: unknown-constraint

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct GetUsersRequest {
    #[items(lenght(1..=32))]
    names: Option<Vec<String>>,
}

fn main() {}
