use cognito_request::CognitoEnum;

/// The oldest TLS that an address speaks.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#SecurityPolicyType")]
pub enum SecurityPolicyType {
    /// `TLS_V1`.
    TlsV1,
    /// `TLS_V1_2_2021`.
    #[rename("TLS_V1_2_2021")]
    TlsV122021,
    /// `TLS_V1_3_2025`.
    #[rename("TLS_V1_3_2025")]
    TlsV132025,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
