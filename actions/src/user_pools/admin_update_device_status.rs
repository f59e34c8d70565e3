//! `AdminUpdateDeviceStatus`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::DeviceRememberedStatusType;

/// Sets whether a device of any user is remembered.
///
/// Required: `user_pool_id`, `username`, `device_key`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateDeviceStatus.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminUpdateDeviceStatusRequest")]
#[cognito(output = AdminUpdateDeviceStatusResponse)]
pub struct AdminUpdateDeviceStatusRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// The key of a device: `REGION_GUID`.
    #[required]
    #[doc_ref("DeviceKeyType")]
    pub device_key: String,
    /// Whether a device is remembered.
    pub device_remembered_status: Option<DeviceRememberedStatusType>,
}

/// What `AdminUpdateDeviceStatus` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminUpdateDeviceStatus.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminUpdateDeviceStatusResponse")]
pub struct AdminUpdateDeviceStatusResponse {}
