//! rule: paging-output
//! A list has no member that could be the token of the next page.

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUsersRequest")]
#[cognito(partial, output = Vec<String>)]
struct ListUsersRequest {
    #[required]
    user_pool_id: String,
    pagination_token: Option<String>,
}

fn next(request: ListUsersRequest, output: &Vec<String>) -> Option<ListUsersRequest> {
    request.next_request(output)
}

fn main() {}
