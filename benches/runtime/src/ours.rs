//! The seed's request as this project writes it, with the same rules as the peers'.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

#[derive(CognitoRequest)]
#[cognito(service = "user-pools")]
pub struct GetUserAttributeVerificationCodeRequest {
    #[required]
    #[sensitive]
    #[pattern(r"[A-Za-z0-9-_=.]+")]
    pub access_token: String,
    #[required]
    #[length(1..=32)]
    #[pattern(r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+")]
    pub attribute_name: String,
    #[values(length(0..=131072))]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// One member with one pattern.
#[derive(CognitoStructure)]
pub struct Token {
    #[required]
    #[pattern(r"[A-Za-z0-9-_=.]+")]
    pub token: String,
}
