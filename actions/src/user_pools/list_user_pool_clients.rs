//! `ListUserPoolClients`.

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::{ClientTypeType, UserPoolClientDescription};

/// Lists the app clients of a user pool.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolClients.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListUserPoolClientsRequest")]
#[cognito(output = ListUserPoolClientsResponse)]
pub struct ListUserPoolClientsRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
    /// How many entries the page has at most.
    #[doc_ref("QueryLimit")]
    pub max_results: Option<i32>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
    /// How the app client came to be.
    pub client_type: Option<ClientTypeType>,
}

/// A page of app clients, in short.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUserPoolClients.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListUserPoolClientsResponse")]
pub struct ListUserPoolClientsResponse {
    /// The app clients of the page.
    #[doc_ref("UserPoolClientListType")]
    pub user_pool_clients: Option<Vec<UserPoolClientDescription>>,
    /// Where the next page begins; absent on the last.
    #[doc_ref("PaginationKey")]
    pub next_token: Option<String>,
}
