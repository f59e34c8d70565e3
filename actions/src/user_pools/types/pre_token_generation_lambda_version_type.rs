use cognito_request::CognitoEnum;

/// The form of the events for the function that changes tokens.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#PreTokenGenerationLambdaVersionType")]
pub enum PreTokenGenerationLambdaVersionType {
    /// `V1_0`.
    #[rename("V1_0")]
    V10,
    /// `V2_0`.
    #[rename("V2_0")]
    V20,
    /// `V3_0`.
    #[rename("V3_0")]
    V30,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
