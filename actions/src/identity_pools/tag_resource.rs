//! `TagResource`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

/// Gives an identity pool tags, of which one with a known key replaces the old.
///
/// Required: `resource_arn`, `tags`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_TagResource.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#TagResourceInput")]
#[cognito(output = TagResourceResponse)]
pub struct TagResourceInput {
    /// The identity pool, by its Amazon resource name.
    #[required]
    #[doc_ref("ARNString")]
    pub resource_arn: String,
    /// The tags, each a key and a value.
    #[required]
    #[doc_ref("IdentityPoolTagsType")]
    pub tags: BTreeMap<String, String>,
}

/// What `TagResource` answers: that it is done, and nothing more.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_TagResource.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#TagResourceResponse")]
pub struct TagResourceResponse {}
