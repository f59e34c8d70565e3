//! `UntagResource`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Takes tags off an identity pool, by their keys.
///
/// Required: `resource_arn`, `tag_keys`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_UntagResource.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#UntagResourceInput")]
#[cognito(output = UntagResourceResponse)]
pub struct UntagResourceInput {
    /// The identity pool, by its Amazon resource name.
    #[required]
    #[doc_ref("ARNString")]
    pub resource_arn: String,
    /// The keys of the tags to take off.
    #[required]
    #[doc_ref("IdentityPoolTagsListType")]
    pub tag_keys: Vec<String>,
}

/// What `UntagResource` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_UntagResource.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#UntagResourceResponse")]
pub struct UntagResourceResponse {}
