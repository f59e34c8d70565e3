use cognito_request::CognitoStructure;

use super::{AttributeDataType, NumberAttributeConstraintsType, StringAttributeConstraintsType};

/// An attribute that users of a pool can have, and what it holds.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#SchemaAttributeType")]
pub struct SchemaAttributeType {
    /// What the attribute is called, without the prefix `custom:`.
    #[doc_ref("CustomAttributeNameType")]
    pub name: Option<String>,
    /// What values of the attribute are.
    pub attribute_data_type: Option<AttributeDataType>,
    /// Whether only administrators can write the attribute; superseded by app client permissions.
    #[doc_ref("BooleanType")]
    pub developer_only_attribute: Option<bool>,
    /// Whether the value can be changed once it is set.
    #[doc_ref("BooleanType")]
    pub mutable: Option<bool>,
    /// Whether every user must have the attribute.
    #[doc_ref("BooleanType")]
    pub required: Option<bool>,
    /// The range, for an attribute that is a number.
    pub number_attribute_constraints: Option<NumberAttributeConstraintsType>,
    /// How long the value may be, for an attribute that is text.
    pub string_attribute_constraints: Option<StringAttributeConstraintsType>,
}
