//! `GetUICustomization`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::UICustomizationType;

/// Looks up the logo and the CSS of classic sign-in pages.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUICustomization.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetUICustomizationRequest")]
#[cognito(output = GetUICustomizationResponse)]
pub struct GetUICustomizationRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The id of an app client of the user pool.
    #[doc_ref("ClientIdType")]
    pub client_id: Option<String>,
}

/// The look that is in force.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetUICustomization.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetUICustomizationResponse")]
pub struct GetUICustomizationResponse {
    /// The logo and the CSS of classic sign-in pages.
    #[required]
    pub ui_customization: UICustomizationType,
}
