//! The actions of Amazon Cognito identity pools.
//!
//! Written by `cargo cognito new --service identity-pools`.

mod create_identity_pool;
mod delete_identities;
mod delete_identity_pool;
mod describe_identity;
mod describe_identity_pool;
pub mod errors;
mod get_credentials_for_identity;
mod get_id;
mod get_identity_pool_roles;
mod get_open_id_token;
mod get_open_id_token_for_developer_identity;
mod get_principal_tag_attribute_map;
mod list_identities;
mod list_identity_pools;
mod list_tags_for_resource;
mod lookup_developer_identity;
mod merge_developer_identities;
mod request;
mod set_identity_pool_roles;
mod set_principal_tag_attribute_map;
mod tag_resource;
pub mod types;
mod unlink_developer_identity;
mod unlink_identity;
mod untag_resource;
mod update_identity_pool;

pub use create_identity_pool::CreateIdentityPoolInput;
pub use delete_identities::{DeleteIdentitiesInput, DeleteIdentitiesResponse};
pub use delete_identity_pool::DeleteIdentityPoolInput;
pub use describe_identity::DescribeIdentityInput;
pub use describe_identity_pool::DescribeIdentityPoolInput;
pub use get_credentials_for_identity::{
    GetCredentialsForIdentityInput, GetCredentialsForIdentityResponse,
};
pub use get_id::{GetIdInput, GetIdResponse};
pub use get_identity_pool_roles::{GetIdentityPoolRolesInput, GetIdentityPoolRolesResponse};
pub use get_open_id_token::{GetOpenIdTokenInput, GetOpenIdTokenResponse};
pub use get_open_id_token_for_developer_identity::{
    GetOpenIdTokenForDeveloperIdentityInput, GetOpenIdTokenForDeveloperIdentityResponse,
};
pub use get_principal_tag_attribute_map::{
    GetPrincipalTagAttributeMapInput, GetPrincipalTagAttributeMapResponse,
};
pub use list_identities::{ListIdentitiesInput, ListIdentitiesResponse};
pub use list_identity_pools::{ListIdentityPoolsInput, ListIdentityPoolsResponse};
pub use list_tags_for_resource::{ListTagsForResourceInput, ListTagsForResourceResponse};
pub use lookup_developer_identity::{
    LookupDeveloperIdentityInput, LookupDeveloperIdentityResponse,
};
pub use merge_developer_identities::{
    MergeDeveloperIdentitiesInput, MergeDeveloperIdentitiesResponse,
};
pub use request::IdentityPoolsRequest;
pub use set_identity_pool_roles::SetIdentityPoolRolesInput;
pub use set_principal_tag_attribute_map::{
    SetPrincipalTagAttributeMapInput, SetPrincipalTagAttributeMapResponse,
};
pub use tag_resource::{TagResourceInput, TagResourceResponse};
pub use unlink_developer_identity::UnlinkDeveloperIdentityInput;
pub use unlink_identity::UnlinkIdentityInput;
pub use untag_resource::{UntagResourceInput, UntagResourceResponse};
pub use update_identity_pool::UpdateIdentityPoolInput;
