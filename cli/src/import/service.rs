//! The two services, and what their model does not say of them.

/// A service.
pub(super) struct Service {
    /// What it is called here.
    pub(super) name: &'static str,
    /// Its folder in botocore's data.
    pub(super) data: &'static str,
    /// The name of its document.
    pub(super) document: &'static str,
    pub(super) description: &'static str,
    /// Where the pages of its API reference are.
    pub(super) reference: &'static str,
    /// What the anchors on those pages begin with.
    pub(super) anchor: &'static str,
    /// Types that the model does not call sensitive, and which hold a secret.
    pub(super) sensitive: &'static [&'static str],
}

/// The services.
pub(super) const SERVICES: [Service; 2] = [
    Service {
        name: "user-pools",
        data: "cognito-idp",
        document: "UserPools",
        description: "A request of Amazon Cognito user pools: an action and its input.",
        reference: "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/",
        anchor: "CognitoUserPools",
        // The `client_secret` of an identity provider.
        sensitive: &["ProviderDetailsType"],
    },
    Service {
        name: "identity-pools",
        data: "cognito-identity",
        document: "IdentityPools",
        description: "A request of Amazon Cognito identity pools: an action and its input.",
        reference: "https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/",
        anchor: "CognitoIdentity",
        sensitive: &[],
    },
];
