//! rule: range-of-text

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[range(1..=60)]
    filter: Option<String>,
}

fn main() {}
