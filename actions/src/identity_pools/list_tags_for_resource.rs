//! `ListTagsForResource`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

/// Lists the tags that an identity pool has been given.
///
/// Required: `resource_arn`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_ListTagsForResource.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#ListTagsForResourceInput")]
#[cognito(output = ListTagsForResourceResponse)]
pub struct ListTagsForResourceInput {
    /// The identity pool, by its Amazon resource name.
    #[required]
    #[doc_ref("ARNString")]
    pub resource_arn: String,
}

/// All the tags, by key.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_ListTagsForResource.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#ListTagsForResourceResponse")]
pub struct ListTagsForResourceResponse {
    /// The tags, each a key and a value.
    #[doc_ref("IdentityPoolTagsType")]
    pub tags: Option<BTreeMap<String, String>>,
}
