use cognito_request::CognitoStructure;

/// Where a sign-in came from.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EventContextDataType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#EventContextDataType")]
pub struct EventContextDataType {
    /// The network address of the user.
    #[doc_ref("StringType")]
    pub ip_address: Option<String>,
    /// The device that the sign-in came from.
    #[doc_ref("StringType")]
    pub device_name: Option<String>,
    /// The time zone of the user.
    #[doc_ref("StringType")]
    pub timezone: Option<String>,
    /// The town that the address is in.
    #[doc_ref("StringType")]
    pub city: Option<String>,
    /// The state that the address is in.
    #[doc_ref("StringType")]
    pub country: Option<String>,
}
