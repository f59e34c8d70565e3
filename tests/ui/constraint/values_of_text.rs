//! rule: entries-of-a-list

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[values(length(1..=60))]
    filter: Option<String>,
}

fn main() {}
