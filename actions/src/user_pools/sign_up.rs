//! `SignUp`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{
    AnalyticsMetadataType, AttributeType, CodeDeliveryDetailsType, UserContextDataType,
};

/// Registers a user with a user name and the attributes that the pool asks for.
///
/// Required: `client_id`, `username`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#SignUpRequest")]
#[cognito(output = SignUpResponse)]
pub struct SignUpRequest {
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
    /// The password that the user is to have.
    #[doc_ref("PasswordType")]
    pub password: Option<String>,
    /// The attributes of the user, custom ones with the prefix `custom:`.
    #[doc_ref("AttributeListType")]
    pub user_attributes: Option<Vec<AttributeType>>,
    /// What the pre-sign-up function is given to decide by; it is not stored.
    #[doc_ref("AttributeListType")]
    pub validation_data: Option<Vec<AttributeType>>,
    /// The Amazon Pinpoint endpoint that the action counts for.
    pub analytics_metadata: Option<AnalyticsMetadataType>,
    /// What an application knows of the user's device, for threat protection.
    pub user_context_data: Option<UserContextDataType>,
    /// What the Lambda triggers of the user pool are given. It is neither stored nor checked.
    #[doc_ref("ClientMetadataType")]
    pub client_metadata: Option<BTreeMap<String, String>>,
}

/// The user's id, and where a code went.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SignUpResponse")]
pub struct SignUpResponse {
    /// Whether the user is confirmed already and can sign in.
    #[required]
    #[doc_ref("BooleanType")]
    pub user_confirmed: bool,
    /// Where the code was sent, and for which attribute.
    pub code_delivery_details: Option<CodeDeliveryDetailsType>,
    /// The user's id, which never changes: the attribute `sub`.
    #[required]
    #[doc_ref("StringType")]
    pub user_sub: String,
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
}
