//! rule: items-of-text

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[items(length(1..=60))]
    filter: Option<String>,
}

fn main() {}
