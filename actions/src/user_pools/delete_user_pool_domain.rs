//! `DeleteUserPoolDomain`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Takes the address of its sign-in pages away from a user pool.
///
/// Required: `domain`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolDomain.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteUserPoolDomainRequest")]
#[cognito(output = DeleteUserPoolDomainResponse)]
pub struct DeleteUserPoolDomainRequest {
    /// The domain of the sign-in pages, or its prefix.
    #[required]
    #[doc_ref("DomainType")]
    pub domain: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}

/// What `DeleteUserPoolDomain` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPoolDomain.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DeleteUserPoolDomainResponse")]
pub struct DeleteUserPoolDomainResponse {}
