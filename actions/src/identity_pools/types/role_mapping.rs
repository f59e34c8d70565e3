use cognito_request::CognitoStructure;

use super::{AmbiguousRoleResolutionType, RoleMappingType, RulesConfigurationType};

/// How one of a provider's users is given a role.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_RoleMapping.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#RoleMapping")]
pub struct RoleMapping {
    /// Whether the token names the role, or rules do.
    #[required]
    pub r#type: RoleMappingType,
    /// What happens where no rule fits, or the claim is ambiguous.
    pub ambiguous_role_resolution: Option<AmbiguousRoleResolutionType>,
    /// The rules, where rules give the role.
    pub rules_configuration: Option<RulesConfigurationType>,
}
