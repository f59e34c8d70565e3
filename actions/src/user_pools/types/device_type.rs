use cognito_request::{CognitoStructure, Timestamp};

use super::AttributeType;

/// A device that a user has signed in on.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeviceType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#DeviceType")]
#[allow(clippy::struct_field_names, reason = "the names are the definition's")]
pub struct DeviceType {
    /// The key of a device: `REGION_GUID`.
    #[doc_ref("DeviceKeyType")]
    pub device_key: Option<String>,
    /// What is known of the device.
    #[doc_ref("AttributeListType")]
    pub device_attributes: Option<Vec<AttributeType>>,
    /// When the device was first seen.
    #[doc_ref("DateType")]
    pub device_create_date: Option<Timestamp>,
    /// When the device's entry was last changed.
    #[doc_ref("DateType")]
    pub device_last_modified_date: Option<Timestamp>,
    /// When the user last signed in on the device.
    #[doc_ref("DateType")]
    pub device_last_authenticated_date: Option<Timestamp>,
}
