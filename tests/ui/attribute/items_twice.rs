//! rule: given-twice

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct GetUsersRequest {
    #[items(pattern("[a-z]+"), pattern("[a-z]*"))]
    names: Option<Vec<String>>,
}

fn main() {}
