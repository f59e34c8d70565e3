//! `TagResource`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

/// Gives a user pool tags, of which one with a known key replaces the old.
///
/// Required: `resource_arn`, `tags`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TagResource.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#TagResourceRequest")]
#[cognito(output = TagResourceResponse)]
pub struct TagResourceRequest {
    /// The user pool, by its Amazon resource name.
    #[required]
    #[doc_ref("ArnType")]
    pub resource_arn: String,
    /// The tags, each a key and a value.
    #[required]
    #[doc_ref("UserPoolTagsType")]
    pub tags: BTreeMap<String, String>,
}

/// What `TagResource` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TagResource.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#TagResourceResponse")]
pub struct TagResourceResponse {}
