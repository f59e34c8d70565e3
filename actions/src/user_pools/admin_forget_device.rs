//! `AdminForgetDevice`.

use cognito_request::{CognitoRequest, Nothing};

/// Forgets a remembered device of any user, on behalf of an administrator.
///
/// Required: `user_pool_id`, `username`, `device_key`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminForgetDevice.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminForgetDeviceRequest")]
#[cognito(output = Nothing)]
pub struct AdminForgetDeviceRequest {
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
}
