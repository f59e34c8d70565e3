use cognito_request::CognitoStructure;

/// How text messages go out through AWS End User Messaging.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EumsSmsConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#EumsSmsConfigurationType")]
pub struct EumsSmsConfigurationType {
    /// The role with which messages are sent.
    #[required]
    #[doc_ref("ArnType")]
    pub caller_arn: String,
    /// A word that the role demands, so that it is assumed for this pool only.
    #[doc_ref("StringType")]
    pub external_id: Option<String>,
    /// The number or the name that messages come from.
    #[doc_ref("StringType")]
    pub origination_identity: Option<String>,
    /// The configuration set for the messages.
    #[doc_ref("StringType")]
    pub configuration_set_name: Option<String>,
    /// The registration of the sender with Indian carriers.
    #[doc_ref("StringType")]
    pub in_entity_id: Option<String>,
    /// The registration of the text with Indian carriers.
    #[doc_ref("StringType")]
    pub in_template_id: Option<String>,
    /// The region that messages go out from.
    #[doc_ref("RegionCodeType")]
    pub region: Option<String>,
}
