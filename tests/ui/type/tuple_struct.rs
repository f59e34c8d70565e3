//! rule: unnamed-fields

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("user-pools#SignUpRequest")]
struct SignUpRequest(String, String);

fn main() {}
