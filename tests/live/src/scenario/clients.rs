//! App clients.

use cognito_actions::user_pools::types::{
    ExplicitAuthFlowsType, OAuthFlowType, PreventUserExistenceErrorTypes, TimeUnitsType,
    TokenValidityUnitsType, UserPoolClientType,
};
use cognito_actions::user_pools::{
    CreateUserPoolClientRequest, DeleteUserPoolClientRequest, DescribeUserPoolClientRequest,
    ListUserPoolClientsRequest, UpdateUserPoolClientRequest,
};

use super::pools::pool;
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

/// A new app client without a secret, to which users sign in with passwords; its id.
pub(crate) fn client(emulator: &mut Emulator, pool: &str) -> Result<String, Fault> {
    let created = emulator.send(
        CreateUserPoolClientRequest::builder()
            .user_pool_id(pool)
            .client_name("passwords")
            .explicit_auth_flows([
                ExplicitAuthFlowsType::AllowUserPasswordAuth,
                ExplicitAuthFlowsType::AllowAdminUserPasswordAuth,
                ExplicitAuthFlowsType::AllowRefreshTokenAuth,
            ])
            .build(),
    )?;
    told(told(created.user_pool_client, "UserPoolClient")?.client_id, "ClientId")
}

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let pool = pool(emulator, "clients")?;
    let id = create(emulator, &pool)?;
    let client = described(emulator, &pool, &id)?;
    ensure(client.client_secret.is_some(), "the client has a secret")?;
    let urls = ["https://app.example.com/ok?a=b&c=%20", "myapp://callback"];
    ensure(client.callback_urls.is_some_and(|its| its == urls), "the client has its URLs")?;

    update(emulator, &pool, &id)?;
    let client = described(emulator, &pool, &id)?;
    ensure(client.client_name.as_deref() == Some("renamed"), "the client is renamed")?;

    let listed =
        emulator.send(ListUserPoolClientsRequest::builder().user_pool_id(&pool).build())?;
    let mut listed = listed.user_pool_clients.into_iter().flatten();
    ensure(listed.any(|client| client.client_id.as_ref() == Some(&id)), "the client is listed")?;
    emulator
        .send(DeleteUserPoolClientRequest::builder().user_pool_id(pool).client_id(id).build())?;
    Ok(())
}

/// A client with as much said of it as a program would say.
fn create(emulator: &mut Emulator, pool: &str) -> Result<String, Fault> {
    let created = emulator.send(
        CreateUserPoolClientRequest::builder()
            .user_pool_id(pool)
            .client_name("everything")
            .generate_secret(true)
            .refresh_token_validity(30)
            .access_token_validity(60)
            .token_validity_units(
                TokenValidityUnitsType::builder()
                    .access_token(TimeUnitsType::Minutes)
                    .id_token(TimeUnitsType::Hours)
                    .build_unvalidated(),
            )
            .read_attributes(["email", "email_verified"])
            .explicit_auth_flows([ExplicitAuthFlowsType::AllowUserSrpAuth])
            .supported_identity_providers(["COGNITO"])
            .callback_urls(["https://app.example.com/ok?a=b&c=%20", "myapp://callback"])
            .logout_urls(["https://app.example.com/bye"])
            .default_redirect_uri("myapp://callback")
            .allowed_oauth_flows([OAuthFlowType::Code])
            .allowed_oauth_scopes(["openid", "https://api.example.com/read"])
            .allowed_oauth_flows_user_pool_client(true)
            .prevent_user_existence_errors(PreventUserExistenceErrorTypes::Enabled)
            .enable_token_revocation(true)
            .auth_session_validity(5)
            .build(),
    )?;
    told(told(created.user_pool_client, "UserPoolClient")?.client_id, "ClientId")
}

fn update(emulator: &mut Emulator, pool: &str, id: &str) -> Result<(), Fault> {
    emulator.send(
        UpdateUserPoolClientRequest::builder()
            .user_pool_id(pool)
            .client_id(id)
            .client_name("renamed")
            .refresh_token_validity(1)
            .callback_urls(["https://app.example.com/other"])
            .build(),
    )?;
    Ok(())
}

fn described(emulator: &mut Emulator, pool: &str, id: &str) -> Result<UserPoolClientType, Fault> {
    let described = emulator
        .send(DescribeUserPoolClientRequest::builder().user_pool_id(pool).client_id(id).build())?;
    told(described.user_pool_client, "UserPoolClient")
}
