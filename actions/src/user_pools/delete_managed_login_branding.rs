//! `DeleteManagedLoginBranding`.

use cognito_request::{CognitoRequest, Nothing};

/// Deletes the style of an app client's sign-in pages.
///
/// Required: `managed_login_branding_id`, `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteManagedLoginBranding.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DeleteManagedLoginBrandingRequest")]
#[cognito(output = Nothing)]
pub struct DeleteManagedLoginBrandingRequest {
    /// The id of a style of sign-in pages.
    #[required]
    #[doc_ref("ManagedLoginBrandingIdType")]
    pub managed_login_branding_id: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}
