//! rule: paging-token-type
//! The token of an output cannot go where a text is only borrowed.

use cognito_request::{CognitoRequest, JsonText};

#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUsersRequest")]
#[cognito(partial)]
struct ListUsersRequest<'a> {
    #[required]
    user_pool_id: &'a str,
    pagination_token: Option<&'a str>,
}

fn next<'a>(request: ListUsersRequest<'a>, output: &'a JsonText) -> Option<ListUsersRequest<'a>> {
    request.next_request(output)
}

fn main() {}
