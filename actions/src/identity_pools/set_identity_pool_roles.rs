//! `SetIdentityPoolRoles`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, Nothing};

use super::types::RoleMapping;

/// Sets the roles that users of an identity pool assume.
///
/// Required: `identity_pool_id`, `roles`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_SetIdentityPoolRoles.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#SetIdentityPoolRolesInput")]
#[cognito(output = Nothing)]
pub struct SetIdentityPoolRolesInput {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
    /// The roles of signed-in users and of guests.
    #[required]
    #[doc_ref("RolesMap")]
    pub roles: BTreeMap<String, String>,
    /// How users are given other roles, by the names of their providers.
    #[doc_ref("RoleMappingMap")]
    pub role_mappings: Option<BTreeMap<String, RoleMapping>>,
}
