use cognito_request::CognitoStructure;

/// The Amazon Pinpoint endpoint that the action counts for.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AnalyticsMetadataType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AnalyticsMetadataType")]
pub struct AnalyticsMetadataType {
    /// The id of the Pinpoint endpoint.
    #[doc_ref("StringType")]
    pub analytics_endpoint_id: Option<String>,
}
