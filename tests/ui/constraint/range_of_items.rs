//! rule: range-of-text

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[items(range(1..=60))]
    attributes_to_get: Option<Vec<String>>,
}

fn main() {}
