//! `ConfirmSignUp`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{AnalyticsMetadataType, UserContextDataType};

/// Confirms a new user with the code that was sent.
///
/// Required: `client_id`, `username`, `confirmation_code`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmSignUp.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ConfirmSignUpRequest")]
#[cognito(output = ConfirmSignUpResponse)]
pub struct ConfirmSignUpRequest {
    /// The id of an app client of the user pool.
    #[required]
    #[doc_ref("ClientIdType")]
    pub client_id: String,
    /// The HMAC-SHA256 of user name and client id under the app client's secret, in base64.
    #[doc_ref("SecretHashType")]
    pub secret_hash: Option<String>,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// A code that the user was sent.
    #[required]
    #[doc_ref("ConfirmationCodeType")]
    pub confirmation_code: String,
    /// Whether an address that is another user's is taken from that one.
    #[doc_ref("ForceAliasCreation")]
    pub force_alias_creation: Option<bool>,
    /// The Amazon Pinpoint endpoint that the action counts for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// What an application knows of the user's device, for threat protection.
    pub user_context_data: Option<UserContextDataType>,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
}

/// A session in which the user can sign in at once.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmSignUp.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ConfirmSignUpResponse")]
pub struct ConfirmSignUpResponse {
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
}
