//! rule: items-of-text

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[items(length(1..=60))]
    client_metadata: Option<BTreeMap<String, String>>,
}

fn main() {}
