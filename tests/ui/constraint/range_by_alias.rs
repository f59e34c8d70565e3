//! rule: range-by-alias

use cognito_request::CognitoRequest;

type Text = String;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[range(1..=60)]
    filter: Option<Text>,
}

fn main() {}
