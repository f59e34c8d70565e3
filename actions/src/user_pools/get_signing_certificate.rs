//! `GetSigningCertificate`.

use cognito_request::{CognitoRequest, CognitoStructure};

/// Looks up the certificate with which SAML requests of a user pool are signed.
///
/// Required: `user_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetSigningCertificate.html)
#[derive(CognitoRequest)]
#[doc_ref("user-pools#GetSigningCertificateRequest")]
#[cognito(output = GetSigningCertificateResponse)]
pub struct GetSigningCertificateRequest {
    /// The id of the user pool that is meant: `REGION_NAME`.
    #[required]
    #[doc_ref("UserPoolIdType")]
    pub user_pool_id: String,
}

/// The certificate, in base64.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_GetSigningCertificate.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#GetSigningCertificateResponse")]
pub struct GetSigningCertificateResponse {
    /// The X.509 certificate, in base64.
    #[doc_ref("StringType")]
    pub certificate: Option<String>,
}
