//! `AssociateSoftwareToken`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Begins to set up an authenticator app for the user.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssociateSoftwareToken.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AssociateSoftwareTokenRequest")]
#[cognito(output = AssociateSoftwareTokenResponse)]
pub struct AssociateSoftwareTokenRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[doc_ref("TokenModelType")]
    pub access_token: Option<String>,
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
}

/// The key for the app, and the session to go on in.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AssociateSoftwareToken.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AssociateSoftwareTokenResponse")]
pub struct AssociateSoftwareTokenResponse {
    /// The key for the authenticator app, in base32.
    #[doc_ref("SecretCodeType")]
    pub secret_code: Option<String>,
    /// What ties the steps of the sign-in together; good for one step.
    #[doc_ref("SessionType")]
    pub session: Option<String>,
}
