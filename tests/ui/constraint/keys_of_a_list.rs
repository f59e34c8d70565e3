//! rule: entries-of-a-list

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[keys(length(1..=60))]
    attributes_to_get: Option<Vec<String>>,
}

fn main() {}
