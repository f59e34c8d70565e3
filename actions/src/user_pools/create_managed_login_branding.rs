//! `CreateManagedLoginBranding`.

use cognito_request::{CognitoRequest, CognitoStructure, JsonText};

use super::types::{AssetType, ManagedLoginBrandingType};

/// Makes a style for the sign-in pages of an app client.
///
/// Required: `user_pool_id`, `client_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateManagedLoginBranding.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#CreateManagedLoginBrandingRequest")]
#[cognito(output = CreateManagedLoginBrandingResponse)]
pub struct CreateManagedLoginBrandingRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
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

/// The style that was made.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateManagedLoginBranding.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CreateManagedLoginBrandingResponse")]
pub struct CreateManagedLoginBrandingResponse {
    /// The style of the sign-in pages.
    pub managed_login_branding: Option<ManagedLoginBrandingType>,
}
