//! rule: pattern-of-number

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[pattern("[a-z]+")]
    client_metadata: Option<BTreeMap<String, String>>,
}

fn main() {}
