//! `AdminGetDevice`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::DeviceType;

/// Looks up a device of any user by its key.
///
/// Required: `device_key`, `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetDevice.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminGetDeviceRequest")]
#[cognito(output = AdminGetDeviceResponse)]
pub struct AdminGetDeviceRequest {
    /// The key of a device: `REGION_GUID`.
    #[required]
    #[doc_ref("DeviceKeyType")]
    pub device_key: String,
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
}

/// The device, with its attributes and dates.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetDevice.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminGetDeviceResponse")]
pub struct AdminGetDeviceResponse {
    /// The device, with its attributes and dates.
    #[required]
    pub device: DeviceType,
}
