use cognito_request::CognitoStructure;

use super::MappingRuleMatchType;

/// A rule that gives a role where a claim is of a certain value.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_MappingRule.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#MappingRule")]
pub struct MappingRule {
    /// The claim that is looked at: `email`.
    #[required]
    #[doc_ref("ClaimName")]
    pub claim: String,
    /// How the claim is compared.
    #[required]
    pub match_type: MappingRuleMatchType,
    /// What the claim is compared with.
    #[required]
    #[doc_ref("ClaimValue")]
    pub value: String,
    /// The role that the rule gives.
    #[required]
    #[doc_ref("ARNString")]
    pub role_arn: String,
}
