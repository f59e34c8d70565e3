//! rule: paging-bound
//! Without a definition nothing says that the action pages.

use cognito_request::{CognitoRequest, PagedRequest};

#[derive(CognitoRequest)]
struct ListUsersRequest {
    #[required]
    user_pool_id: String,
    pagination_token: Option<String>,
}

fn count<R: PagedRequest>(request: R) -> usize {
    request.pages(|_| Err(())).count()
}

fn main() {
    count(ListUsersRequest { user_pool_id: String::new(), pagination_token: None });
}
