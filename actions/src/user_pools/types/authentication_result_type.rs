use cognito_request::CognitoStructure;

use super::NewDeviceMetadataType;

/// The tokens of a user who has signed in.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AuthenticationResultType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AuthenticationResultType")]
pub struct AuthenticationResultType {
    /// The token for the actions of the user.
    #[doc_ref("TokenModelType")]
    pub access_token: Option<String>,
    /// How many seconds the access token is good for.
    #[doc_ref("IntegerType")]
    pub expires_in: Option<i32>,
    /// How the token is sent: `Bearer`.
    #[doc_ref("StringType")]
    pub token_type: Option<String>,
    /// The token for new tokens.
    #[doc_ref("TokenModelType")]
    pub refresh_token: Option<String>,
    /// The token that says who the user is.
    #[doc_ref("TokenModelType")]
    pub id_token: Option<String>,
    /// The device, if it has not been seen before.
    pub new_device_metadata: Option<NewDeviceMetadataType>,
}
