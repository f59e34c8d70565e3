//! rule: paging-token-type
//! The token of an output cannot go into a newtype that may refuse it.

use cognito_request::{CognitoRequest, JsonText, Newtype};

struct Token(String);

impl Newtype for Token {
    type Inner = String;

    fn from_inner(inner: String) -> Result<Self, &'static str> {
        Ok(Token(inner))
    }

    fn inner(&self) -> &String {
        &self.0
    }
}

#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUsersRequest")]
#[cognito(partial)]
struct ListUsersRequest {
    #[required]
    user_pool_id: String,
    pagination_token: Option<Token>,
}

fn next(request: ListUsersRequest, output: &JsonText) -> Option<ListUsersRequest> {
    request.next_request(output)
}

fn main() {}
