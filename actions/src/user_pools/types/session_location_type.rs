use cognito_request::CognitoStructure;

/// Where a session was last used, roughly.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SessionLocationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SessionLocationType")]
pub struct SessionLocationType {
    /// The town that the address is in.
    #[doc_ref("SessionLocationCityType")]
    pub city: Option<String>,
    /// The state that the address is in.
    #[doc_ref("SessionLocationCountryType")]
    pub country: Option<String>,
}
