use cognito_request::CognitoEnum;

/// The form of the events for the function that transforms what providers say.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#InboundFederationLambdaVersionType")]
pub enum InboundFederationLambdaVersionType {
    /// `V1_0`.
    #[rename("V1_0")]
    V10,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
