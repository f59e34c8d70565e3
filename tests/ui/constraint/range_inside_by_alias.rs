//! rule: inner-by-alias

use cognito_request::CognitoRequest;

type Names = Vec<String>;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[items(range(1..=60))]
    attributes: Option<Names>,
}

fn main() {}
