//! rule: other-map-by-alias

use cognito_request::CognitoStructure;

type Text = String;

#[derive(CognitoStructure)]
struct User {
    #[other]
    rest: Text,
}

fn main() {}
