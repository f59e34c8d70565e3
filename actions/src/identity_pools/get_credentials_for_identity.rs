//! `GetCredentialsForIdentity`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::Credentials;

/// Gives temporary AWS credentials to an identity.
///
/// Required: `identity_id`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#GetCredentialsForIdentityInput")]
#[cognito(output = GetCredentialsForIdentityResponse)]
pub struct GetCredentialsForIdentityInput {
    /// The id of the user.
    #[required]
    #[doc_ref("IdentityId")]
    pub identity_id: String,
    /// The tokens of the identity providers, by the names of these.
    #[doc_ref("LoginsMap")]
    pub logins: Option<BTreeMap<String, String>>,
    /// The role to assume, where several may be.
    #[doc_ref("ARNString")]
    pub custom_role_arn: Option<String>,
}

/// The credentials, and whose they are.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#GetCredentialsForIdentityResponse")]
pub struct GetCredentialsForIdentityResponse {
    /// The id of the user.
    #[doc_ref("IdentityId")]
    pub identity_id: Option<String>,
    /// The temporary AWS credentials.
    pub credentials: Option<Credentials>,
}
