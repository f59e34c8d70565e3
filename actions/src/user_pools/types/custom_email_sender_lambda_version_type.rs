use cognito_request::CognitoEnum;

/// The form of the events for the function that sends mail.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#CustomEmailSenderLambdaVersionType")]
pub enum CustomEmailSenderLambdaVersionType {
    /// `V1_0`.
    #[rename("V1_0")]
    V10,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
