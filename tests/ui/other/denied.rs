//! rule: other-denied

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[cognito(deny_unknown)]
struct User {
    #[other]
    rest: BTreeMap<String, String>,
}

fn main() {}
