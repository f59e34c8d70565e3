//! rule: paging-none
//! A request of an action that does not page has no next one.

use cognito_request::{CognitoRequest, JsonText};

#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserRequest")]
struct GetUserRequest {
    #[required]
    access_token: String,
}

fn next(request: GetUserRequest, output: &JsonText) -> Option<GetUserRequest> {
    request.next_request(output)
}

fn main() {}
