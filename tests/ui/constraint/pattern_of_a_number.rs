//! rule: pattern-of-number

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[pattern("[0-9]+")]
    limit: Option<u32>,
}

fn main() {}
