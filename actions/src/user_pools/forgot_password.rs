//! `ForgotPassword`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{AnalyticsMetadataType, CodeDeliveryDetailsType, UserContextDataType};

/// Sends a code with which the user can choose a new password.
///
/// Required: `client_id`, `username`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgotPassword.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ForgotPasswordRequest")]
#[cognito(output = ForgotPasswordResponse)]
pub struct ForgotPasswordRequest {
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The HMAC-SHA256 of user name and client id under the app client's secret, in base64.
    #[doc_ref("SecretHashType")]
    pub secret_hash: Option<String>,
    /// What an application knows of the user's device, for threat protection.
    pub user_context_data: Option<UserContextDataType>,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The Amazon Pinpoint endpoint that the action counts for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// Where the code went.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgotPassword.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ForgotPasswordResponse")]
pub struct ForgotPasswordResponse {
    /// Where the code was sent, and for which attribute.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
}
