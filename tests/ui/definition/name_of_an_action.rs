//! rule: definition-name

use cognito_request::CognitoRequest;

#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminForgetDevice")]
struct AdminForgetDeviceRequest {}

#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetIdentityPoolRolesInput")]
struct GetIdentityPoolRolesInput {}

#[derive(CognitoRequest)]
#[doc_ref("user-pools")]
struct SignUpRequest {}

fn main() {}
