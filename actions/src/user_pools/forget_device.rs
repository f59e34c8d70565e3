//! `ForgetDevice`.

use cognito_request::{CognitoRequest, Nothing};

/// Forgets a remembered device of the signed-in user.
///
/// Required: `device_key`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ForgetDevice.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ForgetDeviceRequest")]
#[cognito(output = Nothing)]
pub struct ForgetDeviceRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[doc_ref("TokenModelType")]
    pub access_token: Option<String>,
    /// The key of a device: `REGION_GUID`.
    #[required]
    #[doc_ref("DeviceKeyType")]
    pub device_key: String,
}
