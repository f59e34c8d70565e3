//! rule: service-twice

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[cognito(service = "identity-pools")]
#[doc_ref("user-pools#GetUserRequest")]
struct GetUserRequest {
    #[required]
    access_token: String,
}

fn main() {}
