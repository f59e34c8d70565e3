use cognito_request::{CognitoStructure, JsonText, Timestamp};

use super::AssetType;

/// A style of the sign-in pages of an app client.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ManagedLoginBrandingType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ManagedLoginBrandingType")]
pub struct ManagedLoginBrandingType {
    /// The id of a style of sign-in pages.
    #[doc_ref("ManagedLoginBrandingIdType")]
    pub managed_login_branding_id: Option<String>,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// Whether the style is the default one.
    #[doc_ref("BooleanType")]
    pub use_cognito_provided_values: Option<bool>,
    /// The style itself, as the branding editor exports it.
    #[doc_ref("Document")]
    pub settings: Option<JsonText>,
    /// The images of the style.
    #[doc_ref("AssetListType")]
    pub assets: Option<Vec<AssetType>>,
    /// When it was made.
    #[doc_ref("DateType")]
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    #[doc_ref("DateType")]
    pub last_modified_date: Option<Timestamp>,
}
