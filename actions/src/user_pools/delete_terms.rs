//! `DeleteTerms`.

use cognito_request::{CognitoRequest, Nothing};

/// Deletes a terms document of an app client.
///
/// Required: `terms_id`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteTerms.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteTermsRequest")]
#[cognito(output = Nothing)]
pub struct DeleteTermsRequest {
    /// The id of a terms document.
    #[required]
    #[doc_ref("TermsIdType")]
    pub terms_id: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}
