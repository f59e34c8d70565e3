use cognito_request::CognitoStructure;

/// The Amazon Pinpoint project that an app client reports to.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AnalyticsConfigurationType")]
pub struct AnalyticsConfigurationType {
    /// The Pinpoint project, by its id.
    #[doc_ref("HexStringType")]
    pub application_id: Option<String>,
    /// The Pinpoint project, by its Amazon resource name.
    #[doc_ref("ArnType")]
    pub application_arn: Option<String>,
    /// The role with which events are sent.
    #[doc_ref("ArnType")]
    pub role_arn: Option<String>,
    /// A word that the role demands, so that it is assumed for this pool only.
    #[doc_ref("StringType")]
    pub external_id: Option<String>,
    /// Whether user data goes into the reported events.
    #[doc_ref("BooleanType")]
    pub user_data_shared: Option<bool>,
}
