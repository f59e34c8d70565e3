//! rule: length-of-number

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[length(1..=60)]
    verbose: Option<bool>,
}

fn main() {}
