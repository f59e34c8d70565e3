//! rule: definition-other-action

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserRequest")]
#[cognito(action = "GetUsers")]
struct GetUserRequest {
    #[required]
    access_token: String,
}

fn main() {}
