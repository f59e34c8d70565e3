//! `GetId`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

/// Makes an id for a user, or finds the one that there is.
///
/// Required: `identity_pool_id`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#GetIdInput")]
#[cognito(output = GetIdResponse)]
pub struct GetIdInput {
    /// The AWS account of the pool.
    #[doc_ref("AccountId")]
    pub account_id: Option<String>,
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
    /// The tokens of the identity providers, by the names of these.
    #[doc_ref("LoginsMap")]
    pub logins: Option<BTreeMap<String, String>>,
}

/// The id of a user in an identity pool.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#GetIdResponse")]
pub struct GetIdResponse {
    /// The id of the user.
    #[doc_ref("IdentityId")]
    pub identity_id: Option<String>,
}
