//! rule: key-of-text

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    client_metadata: Option<BTreeMap<u32, String>>,
}

fn main() {}
