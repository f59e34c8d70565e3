//! rule: setter-option

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    username: String,
    limit: Option<u32>,
    scopes: Option<Vec<String>>,
    client_metadata: Option<BTreeMap<String, String>>,
}

fn main() {
    let _ = SignUpRequest::builder().limit(Some(60));
}
