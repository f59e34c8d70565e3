//! rule: option-inside-by-alias

use cognito_request::CognitoRequest;

type Text = Option<String>;

#[derive(CognitoRequest)]
struct GetUsersRequest {
    #[required]
    names: Vec<Text>,
}

fn main() {}
