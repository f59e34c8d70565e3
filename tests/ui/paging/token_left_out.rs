//! rule: paging-token-left-out
//! A struct that leaves the token out can ask for the first page only.

use cognito_request::{CognitoRequest, JsonText};

#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUsersRequest")]
#[cognito(partial)]
struct FirstUsersRequest {
    #[required]
    user_pool_id: String,
}

fn next(request: FirstUsersRequest, output: &JsonText) -> Option<FirstUsersRequest> {
    request.next_request(output)
}

fn main() {}
