//! APIs and their scopes.

use cognito_actions::user_pools::types::ResourceServerScopeType;
use cognito_actions::user_pools::{
    CreateResourceServerRequest, DescribeResourceServerRequest, ListResourceServersRequest,
};

use super::pools::pool;
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    if !emulator.implements::<CreateResourceServerRequest>() {
        return Ok(());
    }
    let pool = pool(emulator, "resource servers")?;
    let identifier = "https://api.example.com";
    let scope = |name: &str, description: &str| ResourceServerScopeType {
        scope_name: name.into(),
        scope_description: description.into(),
    };
    emulator.send(
        CreateResourceServerRequest::builder()
            .user_pool_id(&pool)
            .identifier(identifier)
            .name("Books")
            .scopes([scope("read", "Läsa"), scope("write", "Schreiben & \"löschen\"")])
            .build(),
    )?;
    let described = emulator.send(
        DescribeResourceServerRequest::builder().user_pool_id(&pool).identifier(identifier).build(),
    )?;
    ensure(described.resource_server.scopes.is_some_and(|its| its.len() == 2), "it has 2 scopes")?;
    let listed = emulator
        .send(ListResourceServersRequest::builder().user_pool_id(pool).max_results(10).build())?;
    let first = told(listed.resource_servers.into_iter().next(), "ResourceServers/0")?;
    ensure(first.identifier.as_deref() == Some(identifier), "the server is listed")
}
