//! rule: empty-constraint

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[keys()]
    client_metadata: Option<BTreeMap<String, String>>,
}

fn main() {}
