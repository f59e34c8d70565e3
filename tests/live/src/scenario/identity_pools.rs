//! Identity pools.

use cognito_actions::identity_pools::types::CognitoIdentityProvider;
use cognito_actions::identity_pools::{
    CreateIdentityPoolInput, DeleteIdentityPoolInput, DescribeIdentityPoolInput,
    GetCredentialsForIdentityInput, GetIdInput, GetOpenIdTokenForDeveloperIdentityInput,
    GetOpenIdTokenInput, ListIdentitiesInput, ListIdentityPoolsInput, UpdateIdentityPoolInput,
};

use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

const LOGIN: [(&str, &str); 1] = [("login.example.com", "ann \"1\"")];

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    if !emulator.implements::<CreateIdentityPoolInput>() {
        return Ok(());
    }
    let provider = CognitoIdentityProvider::builder()
        .provider_name("cognito-idp.us-east-1.amazonaws.com/us-east-1_1")
        .client_id("1example23456789")
        .server_side_token_check(true)
        .build_unvalidated();
    let created = emulator.send(
        CreateIdentityPoolInput::builder()
            .identity_pool_name("Visitors + guests, @home")
            .allow_unauthenticated_identities(true)
            .supported_login_providers([("graph.facebook.com", "123")])
            .developer_provider_name("login.example.com")
            .cognito_identity_providers([provider])
            .saml_provider_arns(["arn:aws:iam::123456789012:saml-provider/office"])
            .identity_pool_tags([("team", "identity")])
            .build(),
    )?;
    let pool = created.identity_pool_id;
    update(emulator, &pool)?;
    identities(emulator, &pool)?;

    let request = ListIdentityPoolsInput::builder().max_results(60).build();
    let mut listed = emulator.send(request)?.identity_pools.into_iter().flatten();
    ensure(listed.any(|its| its.identity_pool_id.as_ref() == Some(&pool)), "the pool is listed")?;
    emulator.send(DeleteIdentityPoolInput::builder().identity_pool_id(pool).build())?;
    Ok(())
}

fn update(emulator: &mut Emulator, pool: &str) -> Result<(), Fault> {
    emulator.send(
        UpdateIdentityPoolInput::builder()
            .identity_pool_id(pool)
            .identity_pool_name("Visitors + guests, @home")
            .allow_unauthenticated_identities(false)
            .supported_login_providers([("graph.facebook.com", "123"), ("www.amazon.com", "456")])
            .build(),
    )?;
    let described =
        emulator.send(DescribeIdentityPoolInput::builder().identity_pool_id(pool).build())?;
    ensure(!described.allow_unauthenticated_identities, "guests are no longer let in")?;
    let providers = told(described.supported_login_providers, "SupportedLoginProviders")?;
    ensure(providers.len() == 2, "there are 2 login providers")
}

fn identities(emulator: &mut Emulator, pool: &str) -> Result<(), Fault> {
    let request = GetIdInput::builder().identity_pool_id(pool).build();
    let id = told(emulator.send(request)?.identity_id, "IdentityId")?;
    let request = ListIdentitiesInput::builder().identity_pool_id(pool).max_results(10).build();
    let mut listed = emulator.send(request)?.identities.into_iter().flatten();
    ensure(listed.any(|its| its.identity_id.as_ref() == Some(&id)), "the identity is listed")?;

    let request = GetCredentialsForIdentityInput::builder().identity_id(&id).build();
    let credentials = told(emulator.send(request)?.credentials, "Credentials")?;
    ensure(credentials.expiration.is_some(), "the credentials end some day")?;
    let request = GetOpenIdTokenInput::builder().identity_id(&id).logins(LOGIN).build();
    ensure(emulator.send(request)?.token.is_some(), "there is a token")?;
    let request = GetOpenIdTokenForDeveloperIdentityInput::builder().identity_pool_id(pool);
    let request = request.identity_id(id).logins(LOGIN).token_duration(900).build();
    ensure(emulator.send(request)?.token.is_some(), "there is a token")
}
