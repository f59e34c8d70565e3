//! `DescribeIdentity`.

use cognito_request::CognitoRequest;

use super::types::IdentityDescription;

/// Looks up when an identity was made, and the providers that it is linked to.
///
/// Required: `identity_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DescribeIdentity.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#DescribeIdentityInput")]
#[cognito(output = IdentityDescription)]
pub struct DescribeIdentityInput {
    /// The id of the user.
    #[required]
    #[doc_ref("IdentityId")]
    pub identity_id: String,
}
