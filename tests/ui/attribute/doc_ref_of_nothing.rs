//! rule: empty-reference

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
struct SignUpRequest {
    #[required]
    #[doc_ref("")]
    username: String,
}

fn main() {}
