//! `GetDevice`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::DeviceType;

/// Looks up a device of the signed-in user.
///
/// Required: `device_key`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDevice.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetDeviceRequest")]
#[cognito(output = GetDeviceResponse)]
pub struct GetDeviceRequest {
    /// The key of a device: `REGION_GUID`.
    #[required]
    #[doc_ref("DeviceKeyType")]
    pub device_key: String,
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[doc_ref("TokenModelType")]
    pub access_token: Option<String>,
}

/// The device that was found.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetDevice.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetDeviceResponse")]
pub struct GetDeviceResponse {
    /// The device, with its attributes and dates.
    #[required]
    pub device: DeviceType,
}
