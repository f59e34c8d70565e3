//! rule: stubs
//! Where a struct is broken, its pages raise no second error; where its definition is not found,
//! neither.

use cognito_request::{CognitoRequest, JsonText};

#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListGroupsRequest")]
#[cognito(partial)]
struct ListGroupsRequest {
    user_pool_id: String,
    next_token: Option<String>,
}

#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUsersReqest")]
struct ListUsersRequest {
    pagination_token: Option<String>,
}

fn next(request: ListGroupsRequest, output: &JsonText) -> Option<ListGroupsRequest> {
    request.next_request(output)
}

fn all(request: ListUsersRequest) -> Vec<Result<JsonText, ()>> {
    request.pages(|_| Err(())).collect()
}

fn main() {}
