//! rule: other-stands-alone

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct User {
    #[other]
    #[required]
    rest: BTreeMap<String, String>,
}

fn main() {}
