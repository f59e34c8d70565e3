//! rule: request-wanted

use cognito_request::{CognitoRequest, CognitoStructure};

#[derive(CognitoStructure)]
struct User {}

fn send(_: impl CognitoRequest) {}

fn main() {
    send(User {});
}
