//! External providers of users.

use cognito_actions::user_pools::types::IdentityProviderTypeType;
use cognito_actions::user_pools::{
    CreateIdentityProviderRequest, DeleteIdentityProviderRequest, DescribeIdentityProviderRequest,
    ListIdentityProvidersRequest, UpdateIdentityProviderRequest,
};

use super::pools::pool;
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    if !emulator.implements::<CreateIdentityProviderRequest>() {
        return Ok(());
    }
    let pool = pool(emulator, "identity providers")?;
    let name = "Företaget";
    emulator.send(
        CreateIdentityProviderRequest::builder()
            .user_pool_id(&pool)
            .provider_name(name)
            .provider_type(IdentityProviderTypeType::Oidc)
            .provider_details([
                ("client_id", "one"),
                ("client_secret", "two"),
                ("oidc_issuer", "https://id.example.com"),
                ("authorize_scopes", "openid email"),
                ("attributes_request_method", "GET"),
            ])
            .attribute_mapping([("email", "mail")])
            .build(),
    )?;
    emulator.send(
        UpdateIdentityProviderRequest::builder()
            .user_pool_id(&pool)
            .provider_name(name)
            .attribute_mapping([("email", "mail"), ("name", "displayName")])
            .idp_identifiers(["example.com"])
            .build(),
    )?;
    let described = emulator.send(
        DescribeIdentityProviderRequest::builder().user_pool_id(&pool).provider_name(name).build(),
    )?;
    let provider = described.identity_provider;
    let mapping = told(provider.attribute_mapping, "AttributeMapping")?;
    ensure(mapping.get("name").is_some_and(|to| to == "displayName"), "the mapping is updated")?;

    let listed =
        emulator.send(ListIdentityProvidersRequest::builder().user_pool_id(&pool).build())?;
    let names: Vec<_> = listed.providers.into_iter().map(|its| its.provider_name).collect();
    ensure(names == [Some(name.to_owned())], "the provider is listed")?;
    emulator.send(
        DeleteIdentityProviderRequest::builder().user_pool_id(pool).provider_name(name).build(),
    )?;
    Ok(())
}
