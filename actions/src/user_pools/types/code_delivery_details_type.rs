use cognito_request::CognitoStructure;

use super::DeliveryMediumType;

/// Where a code was sent, and for which attribute.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CodeDeliveryDetailsType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CodeDeliveryDetailsType")]
pub struct CodeDeliveryDetailsType {
    /// The address or number, masked.
    #[doc_ref("StringType")]
    pub destination: Option<String>,
    /// How a code or an invitation is sent.
    pub delivery_medium: Option<DeliveryMediumType>,
    /// The attribute that the code is for.
    #[doc_ref("AttributeNameType")]
    pub attribute_name: Option<String>,
}
