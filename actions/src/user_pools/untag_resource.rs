//! `UntagResource`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Takes tags off a user pool, by their keys.
///
/// Required: `resource_arn`, `tag_keys`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UntagResource.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#UntagResourceRequest")]
#[cognito(output = UntagResourceResponse)]
pub struct UntagResourceRequest {
    /// The user pool, by its Amazon resource name.
    #[required]
    #[doc_ref("ArnType")]
    pub resource_arn: String,
    /// The keys of the tags to take off.
    #[required]
    #[doc_ref("UserPoolTagsListType")]
    pub tag_keys: Vec<String>,
}

/// What `UntagResource` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UntagResource.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#UntagResourceResponse")]
pub struct UntagResourceResponse {}
