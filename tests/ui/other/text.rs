//! rule: other-map

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct User {
    #[other]
    rest: String,
}

fn main() {}
