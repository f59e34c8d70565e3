//! `AdminListDevices`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::DeviceType;

/// Lists the remembered devices of any user.
///
/// Required: `user_pool_id`, `username`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListDevices.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#AdminListDevicesRequest")]
#[cognito(output = AdminListDevicesResponse)]
pub struct AdminListDevicesRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// The name of a user, or an alias of it, or the id `sub`.
    #[required]
    #[doc_ref("UsernameType")]
    pub username: String,
    /// How many entries the page has at most.
    #[doc_ref("QueryLimitType")]
    pub limit: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("SearchPaginationTokenType")]
    pub pagination_token: Option<String>,
}

/// A page of devices.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminListDevices.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#AdminListDevicesResponse")]
pub struct AdminListDevicesResponse {
    /// The devices of the page.
    #[doc_ref("DeviceListType")]
    pub devices: Option<Vec<DeviceType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("SearchPaginationTokenType")]
    pub pagination_token: Option<String>,
}
