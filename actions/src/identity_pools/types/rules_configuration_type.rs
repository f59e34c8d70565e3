use cognito_request::CognitoStructure;

use super::MappingRule;

/// The rules that give roles.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_RulesConfigurationType.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#RulesConfigurationType")]
pub struct RulesConfigurationType {
    /// The rules, of which the first that fits counts.
    #[required]
    #[doc_ref("MappingRulesList")]
    pub rules: Vec<MappingRule>,
}
