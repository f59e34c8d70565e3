//! rule: takes-something

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct GetUsersRequest {
    #[items = "1..=32"]
    names: Option<Vec<String>>,
}

fn main() {}
