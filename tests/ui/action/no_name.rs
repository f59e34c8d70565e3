//! rule: action-name

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct Request {}

fn main() {}
