use cognito_request::CognitoStructure;

/// A header of the user's request, as the server received it.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_HttpHeader.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#HttpHeader")]
pub struct HttpHeader {
    /// What the header is called.
    #[doc_ref("StringType")]
    pub header_name: Option<String>,
    /// What the header says.
    #[doc_ref("StringType")]
    pub header_value: Option<String>,
}
