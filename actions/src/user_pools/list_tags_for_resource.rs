//! `ListTagsForResource`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

/// Lists the tags that a user pool has been given.
///
/// Required: `resource_arn`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListTagsForResource.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#ListTagsForResourceRequest")]
#[cognito(output = ListTagsForResourceResponse)]
pub struct ListTagsForResourceRequest {
    /// The user pool, by its Amazon resource name.
    #[required]
    #[doc_ref("ArnType")]
    pub resource_arn: String,
}

/// All the tags, by key.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListTagsForResource.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ListTagsForResourceResponse")]
pub struct ListTagsForResourceResponse {
    /// The tags, each a key and a value.
    #[doc_ref("UserPoolTagsType")]
    pub tags: Option<BTreeMap<String, String>>,
}
