//! `GetCSVHeader`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Looks up the header that a CSV file of users to import must have.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetCSVHeader.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetCSVHeaderRequest")]
#[cognito(output = GetCSVHeaderResponse)]
pub struct GetCSVHeaderRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}

/// The header, a name for each column.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetCSVHeader.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetCSVHeaderResponse")]
pub struct GetCSVHeaderResponse {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: Option<String>,
    /// The columns that the file must have, in order.
    #[doc_ref("ListOfStringTypes")]
    pub csv_header: Option<Vec<String>>,
}
