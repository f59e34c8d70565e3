//! `DescribeManagedLoginBranding`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::ManagedLoginBrandingType;

/// Looks up a style of sign-in pages by its id.
///
/// Required: `user_pool_id`, `managed_login_branding_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBranding.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#DescribeManagedLoginBrandingRequest")]
#[cognito(output = DescribeManagedLoginBrandingResponse)]
pub struct DescribeManagedLoginBrandingRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of a style of sign-in pages.
    #[required]
    #[doc_ref("ManagedLoginBrandingIdType")]
    pub managed_login_branding_id: String,
    /// Whether what the style leaves at its default is returned too.
    #[doc_ref("BooleanType")]
    pub return_merged_resources: Option<bool>,
}

/// The style, with its assets.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeManagedLoginBranding.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DescribeManagedLoginBrandingResponse")]
pub struct DescribeManagedLoginBrandingResponse {
    /// The style of the sign-in pages.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}
