use cognito_request::CognitoStructure;

/// The range of a custom attribute that is a number.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NumberAttributeConstraintsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#NumberAttributeConstraintsType")]
pub struct NumberAttributeConstraintsType {
    /// The smallest number, in digits.
    #[doc_ref("StringType")]
    pub min_value: Option<String>,
    /// The greatest number, in digits.
    #[doc_ref("StringType")]
    pub max_value: Option<String>,
}
