//! What requests and replies of Amazon Cognito identity pools are made of.
//!
//! Written by `cargo cognito new --service identity-pools`.

mod ambiguous_role_resolution_type;
mod cognito_identity_provider;
mod credentials;
mod error_code;
mod identity_description;
mod identity_pool;
mod identity_pool_short_description;
mod mapping_rule;
mod mapping_rule_match_type;
mod role_mapping;
mod role_mapping_type;
mod rules_configuration_type;
mod unprocessed_identity_id;

pub use ambiguous_role_resolution_type::AmbiguousRoleResolutionType;
pub use cognito_identity_provider::CognitoIdentityProvider;
pub use credentials::Credentials;
pub use error_code::ErrorCode;
pub use identity_description::IdentityDescription;
pub use identity_pool::IdentityPool;
pub use identity_pool_short_description::IdentityPoolShortDescription;
pub use mapping_rule::MappingRule;
pub use mapping_rule_match_type::MappingRuleMatchType;
pub use role_mapping::RoleMapping;
pub use role_mapping_type::RoleMappingType;
pub use rules_configuration_type::RulesConfigurationType;
pub use unprocessed_identity_id::UnprocessedIdentityId;
