//! `SetUICustomization`.

use cognito_request::{Blob, CognitoRequest, CognitoStructure};

use super::types::UICustomizationType;

/// Sets the logo and the CSS of classic sign-in pages.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUICustomization.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#SetUICustomizationRequest")]
#[cognito(output = SetUICustomizationResponse)]
pub struct SetUICustomizationRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[doc_ref("ClientIdType")]
    pub client_id: Option<String>,
    /// A style sheet for classic sign-in pages.
    #[doc_ref("CSSType")]
    pub css: Option<String>,
    /// The logo, of 100 KB at most.
    #[doc_ref("ImageFileType")]
    pub image_file: Option<Blob>,
}

/// The look that is now in force.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SetUICustomization.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SetUICustomizationResponse")]
pub struct SetUICustomizationResponse {
    /// The logo and the CSS of classic sign-in pages.
    #[required]
    pub ui_customization: UICustomizationType,
}
