//! rule: other-once

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct User {
    #[other]
    rest: BTreeMap<String, String>,
    #[other]
    more: BTreeMap<String, String>,
}

fn main() {}
