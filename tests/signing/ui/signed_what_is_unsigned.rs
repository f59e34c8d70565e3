//! The seed's action is one that is sent without a signature.

use std::time::SystemTime;

use cognito_request::CognitoRequest;
use cognito_request::http::{Credentials, Endpoint};

#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUserAttributeVerificationCodeRequest")]
#[cognito(partial)]
struct GetUserAttributeVerificationCodeRequest {
    #[required]
    access_token: String,
    #[required]
    attribute_name: String,
}

fn send(request: GetUserAttributeVerificationCodeRequest, to: &Endpoint, with: &Credentials) {
    let request = request.into_signed_http(to, with, SystemTime::now());
    drop(request);
}

fn main() {}
