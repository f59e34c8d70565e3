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

fn count(request: ListUsersRequest<'_>) -> usize {
    request.pages(|_| Err::<JsonText, ()>(())).count()
}

fn main() {}
