use cognito_request::CognitoStructure;

/// A user, by a provider and an attribute there.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ProviderUserIdentifierType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ProviderUserIdentifierType")]
#[allow(clippy::struct_field_names, reason = "the names are the definition's")]
pub struct ProviderUserIdentifierType {
    /// The provider's name within the user pool.
    #[doc_ref("ProviderNameType")]
    pub provider_name: Option<String>,
    /// The attribute of the provider that tells users apart; `Cognito_Subject` for its own.
    #[doc_ref("StringType")]
    pub provider_attribute_name: Option<String>,
    /// What that attribute is, for this user.
    #[doc_ref("StringType")]
    pub provider_attribute_value: Option<String>,
}
