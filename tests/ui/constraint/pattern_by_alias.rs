//! rule: pattern-by-alias

use cognito_request::CognitoRequest;

type Names = Vec<String>;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[pattern("[a-z]+")]
    attributes: Option<Names>,
}

fn main() {}
