use cognito_request::CognitoStructure;

/// How long a custom attribute that is text may be.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_StringAttributeConstraintsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#StringAttributeConstraintsType")]
pub struct StringAttributeConstraintsType {
    /// How many characters at least, in digits.
    #[doc_ref("StringType")]
    pub min_length: Option<String>,
    /// How many characters at most, in digits.
    #[doc_ref("StringType")]
    pub max_length: Option<String>,
}
