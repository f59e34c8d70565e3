use cognito_request::CognitoStructure;

/// An attribute of a user.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AttributeType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AttributeType")]
pub struct AttributeType {
    /// The name of the attribute: `email`, `custom:team`.
    #[required]
    #[doc_ref("AttributeNameType")]
    pub name: String,
    /// The value of the attribute, text whatever its type.
    #[doc_ref("AttributeValueType")]
    pub value: Option<String>,
}
