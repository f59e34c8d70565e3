//! rule: length-by-alias

use cognito_request::CognitoRequest;

type Limit = u32;

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[length(1..=60)]
    limit: Option<Limit>,
}

fn main() {}
