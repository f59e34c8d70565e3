//! rule: holds-no-property-inside

use std::collections::BTreeMap;

use cognito_request::CognitoRequest;

struct Address;

#[derive(CognitoRequest)]
struct SignUpRequest {
    addresses: Option<BTreeMap<String, Address>>,
}

fn main() {}
