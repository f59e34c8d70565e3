use cognito_request::CognitoStructure;

/// Addresses that are always blocked or never suspected.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RiskExceptionConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#RiskExceptionConfigurationType")]
pub struct RiskExceptionConfigurationType {
    /// Addresses from which every sign-in is blocked.
    #[doc_ref("BlockedIPRangeListType")]
    pub blocked_ip_range_list: Option<Vec<String>>,
    /// Addresses that are never suspected.
    #[doc_ref("SkippedIPRangeListType")]
    pub skipped_ip_range_list: Option<Vec<String>>,
}
