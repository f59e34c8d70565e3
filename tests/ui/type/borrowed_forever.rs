//! rule: impossible-type

use std::borrow::Cow;

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
struct User {
    name: Option<Cow<'static, str>>,
    roles: Option<Vec<&'static str>>,
}

fn main() {}
