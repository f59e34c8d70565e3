//! `UpdateDeviceStatus`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::DeviceRememberedStatusType;

/// Sets whether a device of the signed-in user is remembered.
///
/// Required: `access_token`, `device_key`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateDeviceStatus.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UpdateDeviceStatusRequest")]
#[cognito(output = UpdateDeviceStatusResponse)]
pub struct UpdateDeviceStatusRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The key of a device: `REGION_GUID`.
    #[required]
    #[doc_ref("DeviceKeyType")]
    pub device_key: String,
    /// Whether a device is remembered.
    pub device_remembered_status: Option<DeviceRememberedStatusType>,
}

/// What `UpdateDeviceStatus` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateDeviceStatus.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UpdateDeviceStatusResponse")]
pub struct UpdateDeviceStatusResponse {}
