//! `UpdateManagedLoginBranding`.

use cognito_request::{CognitoRequest, CognitoStructure, JsonText};

use super::types::{AssetType, ManagedLoginBrandingType};

/// Changes the style of an app client's sign-in pages.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateManagedLoginBranding.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateManagedLoginBrandingRequest")]
#[cognito(output = UpdateManagedLoginBrandingResponse)]
pub struct UpdateManagedLoginBrandingRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// The id of a style of sign-in pages.
    #[doc_ref("ManagedLoginBrandingIdType")]
    pub managed_login_branding_id: Option<String>,
    /// Whether the style is the default one.
    #[doc_ref("BooleanType")]
    pub use_cognito_provided_values: Option<bool>,
    /// The style itself, as the branding editor exports it.
    #[doc_ref("Document")]
    pub settings: Option<JsonText>,
    /// The images of the style.
    #[doc_ref("AssetListType")]
    pub assets: Option<Vec<AssetType>>,
}

/// The style as changed.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateManagedLoginBranding.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateManagedLoginBrandingResponse")]
pub struct UpdateManagedLoginBrandingResponse {
    /// The style of the sign-in pages.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}
