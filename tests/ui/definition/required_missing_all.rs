//! rule: definition-required-missing

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserAttributeVerificationCodeRequest")]
#[cognito(partial)]
struct GetUserAttributeVerificationCodeRequest {
}

fn main() {}
