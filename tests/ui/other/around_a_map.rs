//! rule: other-map-around

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct User {
    #[other]
    rest: Box<BTreeMap<String, String>>,
}

fn main() {}
