use cognito_request::CognitoStructure;

use super::SecurityPolicyType;

/// The certificate for an address of the user's own.
///
/// [Documentation](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CustomDomainConfigType.html)
#[derive(CognitoStructure)]
#[doc_ref("user-pools#CustomDomainConfigType")]
pub struct CustomDomainConfigType {
    /// The certificate for the domain, in AWS Certificate Manager.
    #[required]
    #[doc_ref("ArnType")]
    pub certificate_arn: String,
    /// The oldest TLS that an address speaks.
    pub security_policy: Option<SecurityPolicyType>,
}
