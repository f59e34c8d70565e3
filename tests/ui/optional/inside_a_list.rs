//! rule: option-inside

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct GetUsersRequest {
    #[required]
    names: Vec<Option<String>>,
}

fn main() {}
