use cognito_request::{CognitoStructure, Timestamp};

/// Temporary AWS credentials, with which requests are signed.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_Credentials.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#Credentials")]
pub struct Credentials {
    /// The public half of the access key.
    #[doc_ref("AccessKeyString")]
    pub access_key_id: Option<String>,
    /// The secret of the access key.
    #[doc_ref("SecretKeyString")]
    pub secret_key: Option<String>,
    /// The token that goes with the access key.
    #[doc_ref("SessionTokenString")]
    pub session_token: Option<String>,
    /// When the credentials lapse.
    #[doc_ref("DateType")]
    pub expiration: Option<Timestamp>,
}
