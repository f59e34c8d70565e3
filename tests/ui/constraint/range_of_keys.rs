//! rule: range-of-text

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[keys(range(1..=60))]
    client_metadata: Option<BTreeMap<String, String>>,
}

fn main() {}
