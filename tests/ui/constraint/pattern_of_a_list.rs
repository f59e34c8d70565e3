//! rule: pattern-of-number

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[pattern("[a-z]+")]
    attributes_to_get: Option<Vec<String>>,
}

fn main() {}
