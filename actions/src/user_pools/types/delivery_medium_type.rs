use cognito_request::CognitoEnum;

/// How a code or an invitation is sent.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#DeliveryMediumType")]
pub enum DeliveryMediumType {
    /// `SMS`.
    Sms,
    /// `EMAIL`.
    Email,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
