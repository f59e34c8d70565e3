//! `GetIdentityPoolRoles`.

use std::collections::BTreeMap;

use cognito_request::{CognitoRequest, CognitoStructure};

use super::types::RoleMapping;

/// Looks up the roles that users of an identity pool assume.
///
/// Required: `identity_pool_id`.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetIdentityPoolRoles.html)
#[derive(CognitoRequest)]
#[doc_ref("identity-pools#GetIdentityPoolRolesInput")]
#[cognito(output = GetIdentityPoolRolesResponse)]
pub struct GetIdentityPoolRolesInput {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[required]
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: String,
}

/// The roles, and the rules that choose among them.
///
/// [Documentation](https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetIdentityPoolRoles.html)
#[derive(CognitoStructure)]
#[doc_ref("identity-pools#GetIdentityPoolRolesResponse")]
pub struct GetIdentityPoolRolesResponse {
    /// The identity pool that is meant, by its id: `REGION:GUID`.
    #[doc_ref("IdentityPoolId")]
    pub identity_pool_id: Option<String>,
    /// The roles of signed-in users and of guests.
    #[doc_ref("RolesMap")]
    pub roles: Option<BTreeMap<String, String>>,
    /// How users are given other roles, by the names of their providers.
    #[doc_ref("RoleMappingMap")]
    pub role_mappings: Option<BTreeMap<String, RoleMapping>>,
}
