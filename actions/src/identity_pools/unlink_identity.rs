//! `UnlinkIdentity`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, Nothing};

/// Parts sign-ins of providers from an identity; they become new ones.
///
/// Required: `identity_id`, `logins`, `logins_to_remove`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_UnlinkIdentity.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#UnlinkIdentityInput")]
#[cognito(output = Nothing)]
pub struct UnlinkIdentityInput {
    /// The id of the user.
    #[required]
    #[doc_ref("IdentityId")]
    pub identity_id: String,
    /// The tokens of the identity providers, by the names of these.
    #[required]
    #[doc_ref("LoginsMap")]
    pub logins: BTreeMap<String, String>,
    /// The providers to part from the identity.
    #[required]
    #[doc_ref("LoginsList")]
    pub logins_to_remove: Vec<String>,
}
