use cognito_request::CognitoStructure;

use super::{OAuthFlowType, StatusType};

/// Whether and how applications may register themselves as app clients.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DcrConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DcrConfigurationType")]
pub struct DcrConfigurationType {
    /// Whether applications may register at all.
    pub enable_status: Option<StatusType>,
    /// Whether applications may register without a token.
    #[doc_ref("BooleanType")]
    pub open_dcr_enabled: Option<bool>,
    /// Grants of applications that register with a token.
    #[doc_ref("OAuthFlowsType")]
    pub authenticated_grant_types: Option<Vec<OAuthFlowType>>,
    /// Grants of applications that register without a token.
    #[doc_ref("OAuthFlowsType")]
    pub open_dcr_grant_types: Option<Vec<OAuthFlowType>>,
    /// The scopes that registered applications may ask for.
    #[doc_ref("ScopeListType")]
    pub allowed_scopes: Option<Vec<String>>,
}
