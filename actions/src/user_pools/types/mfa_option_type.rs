use cognito_request::CognitoStructure;

use super::DeliveryMediumType;

/// An SMS second factor of a user, in the old form.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_MFAOptionType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#MFAOptionType")]
pub struct MFAOptionType {
    /// How a code or an invitation is sent.
    pub delivery_medium: Option<DeliveryMediumType>,
    /// The attribute that the code goes to: `phone_number`.
    #[doc_ref("AttributeNameType")]
    pub attribute_name: Option<String>,
}
