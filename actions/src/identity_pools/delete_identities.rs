//! `DeleteIdentities`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UnprocessedIdentityId;

/// Deletes up to 60 identities for good.
///
/// Required: `identity_ids_to_delete`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DeleteIdentities.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#DeleteIdentitiesInput")]
#[cognito(output = DeleteIdentitiesResponse)]
pub struct DeleteIdentitiesInput {
    /// The identities to delete.
    #[required]
    #[doc_ref("IdentityIdList")]
    pub identity_ids_to_delete: Vec<String>,
}

/// The identities that could not be deleted.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_DeleteIdentities.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#DeleteIdentitiesResponse")]
pub struct DeleteIdentitiesResponse {
    /// The identities that could not be deleted.
    #[doc_ref("UnprocessedIdentityIdList")]
    pub unprocessed_identity_ids: Option<Vec<UnprocessedIdentityId>>,
}
