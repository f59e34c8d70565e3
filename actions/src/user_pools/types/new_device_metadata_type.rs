use cognito_request::CognitoStructure;

/// The keys of a device that has not been seen before.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_NewDeviceMetadataType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#NewDeviceMetadataType")]
pub struct NewDeviceMetadataType {
    /// The key of a device: `REGION_GUID`.
    #[doc_ref("DeviceKeyType")]
    pub device_key: Option<String>,
    /// The key of the group that the device is in, for SRP.
    #[doc_ref("StringType")]
    pub device_group_key: Option<String>,
}
