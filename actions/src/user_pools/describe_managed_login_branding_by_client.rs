//! `DescribeManagedLoginBrandingByClient`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ManagedLoginBrandingType;

/// Looks up the style of an app client's sign-in pages.
///
/// Required: `user_pool_id`, `client_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBrandingByClient.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeManagedLoginBrandingByClientRequest")]
#[cognito(output = DescribeManagedLoginBrandingByClientResponse)]
pub struct DescribeManagedLoginBrandingByClientRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// Whether what the style leaves at its default is returned too.
    #[doc_ref("BooleanType")]
    pub return_merged_resources: Option<bool>,
}

/// The style that the app client has.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBrandingByClient.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeManagedLoginBrandingByClientResponse")]
pub struct DescribeManagedLoginBrandingByClientResponse {
    /// The style of the sign-in pages.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}
