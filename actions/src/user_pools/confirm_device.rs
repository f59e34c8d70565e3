//! `ConfirmDevice`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::DeviceSecretVerifierConfigType;

/// Makes a device of the signed-in user one to be tracked, and perhaps remembered.
///
/// Required: `access_token`, `device_key`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmDevice.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ConfirmDeviceRequest")]
#[cognito(output = ConfirmDeviceResponse)]
pub struct ConfirmDeviceRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// The key of a device: `REGION_GUID`.
    #[required]
    #[doc_ref("DeviceKeyType")]
    pub device_key: String,
    /// What a device's password is checked against, by the SRP protocol.
    pub device_secret_verifier_config: Option<DeviceSecretVerifierConfigType>,
    /// What a device is called by people.
    #[doc_ref("DeviceNameType")]
    pub device_name: Option<String>,
}

/// Whether the user must still agree to it.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ConfirmDevice.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ConfirmDeviceResponse")]
pub struct ConfirmDeviceResponse {
    /// Whether the user must agree before the device is remembered.
    #[doc_ref("BooleanType")]
    pub user_confirmation_necessary: Option<bool>,
}
