//! rule: not-a-struct

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("user-pools#SignUpRequest")]
enum SignUpRequest {
    Email,
    Phone,
}

fn main() {}
