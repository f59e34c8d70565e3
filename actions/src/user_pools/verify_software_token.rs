//! `VerifySoftwareToken`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::VerifySoftwareTokenResponseType;

/// Ends the setting up of an authenticator app with a code from it.
///
/// Required: `user_code`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifySoftwareToken.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#VerifySoftwareTokenRequest")]
#[cognito(output = VerifySoftwareTokenResponse)]
pub struct VerifySoftwareTokenRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[doc_ref("TokenModelType")]
    pub access_token: Option<String>,
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
    /// The digits that the authenticator app shows.
    #[required]
    #[doc_ref("SoftwareTokenMFAUserCodeType")]
    pub user_code: String,
    /// What the device with the authenticator app is called by people.
    #[doc_ref("StringType")]
    pub friendly_device_name: Option<String>,
}

/// Whether the code was right, and a session to go on in.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_VerifySoftwareToken.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#VerifySoftwareTokenResponse")]
pub struct VerifySoftwareTokenResponse {
    /// Whether the code was right.
    pub status: Option<VerifySoftwareTokenResponseType>,
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
}
