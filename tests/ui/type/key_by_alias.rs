//! rule: key-by-alias

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

type Id = u32;

#[derive(CognitoRequest)]
struct SignUpRequest {
    client_metadata: Option<BTreeMap<Id, String>>,
}

fn main() {}
