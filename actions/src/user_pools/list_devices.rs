//! `ListDevices`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::DeviceType;

/// Lists the remembered devices of the signed-in user.
///
/// Required: `access_token`.
///
/// Sent without a signature.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListDevices.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListDevicesRequest")]
#[cognito(output = ListDevicesResponse)]
pub struct ListDevicesRequest {
    /// The access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`.
    #[required]
    #[doc_ref("TokenModelType")]
    pub access_token: String,
    /// How many entries the page has at most.
    #[doc_ref("QueryLimitType")]
    pub limit: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("SearchPaginationTokenType")]
    pub pagination_token: Option<String>,
}

/// A page of devices.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListDevices.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListDevicesResponse")]
pub struct ListDevicesResponse {
    /// The devices of the page.
    #[doc_ref("DeviceListType")]
    pub devices: Option<Vec<DeviceType>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("SearchPaginationTokenType")]
    pub pagination_token: Option<String>,
}
