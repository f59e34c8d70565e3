use cognito_request::CognitoStructure;

use super::HttpHeader;

/// What a server knows of the user's device and connection, for threat protection.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ContextDataType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#ContextDataType")]
pub struct ContextDataType {
    /// The network address of the user.
    #[required]
    #[doc_ref("StringType")]
    pub ip_address: String,
    /// The host that the user's request was for.
    #[required]
    #[doc_ref("StringType")]
    pub server_name: String,
    /// The path that the user's request was for.
    #[required]
    #[doc_ref("StringType")]
    pub server_path: String,
    /// The headers of the user's request to the server.
    #[required]
    #[doc_ref("HttpHeaderList")]
    pub http_headers: Vec<HttpHeader>,
    /// The device's fingerprint, as Cognito's own library encodes it.
    #[doc_ref("StringType")]
    pub encoded_data: Option<String>,
}
