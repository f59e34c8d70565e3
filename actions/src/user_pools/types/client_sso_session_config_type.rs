use cognito_request::CognitoStructure;

/// How long users of an app client stay signed in across applications.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ClientSSOSessionConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ClientSSOSessionConfigType")]
pub struct ClientSSOSessionConfigType {
    /// How many minutes the session lasts at most.
    #[required]
    #[doc_ref("SSOSessionMaxValidityMinutesType")]
    pub max_validity_minutes: i32,
}
