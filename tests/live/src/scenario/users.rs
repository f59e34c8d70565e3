//! Users, as their administrator makes and changes them.

use cognito_actions::user_pools::types::{AttributeType, MessageActionType, UserStatusType};
use cognito_actions::user_pools::{
    AdminCreateUserRequest, AdminDeleteUserAttributesRequest, AdminDeleteUserRequest,
    AdminDisableUserRequest, AdminEnableUserRequest, AdminGetUserRequest, AdminGetUserResponse,
    AdminResetUserPasswordRequest, AdminSetUserPasswordRequest, AdminUpdateUserAttributesRequest,
    ListUsersRequest,
};
use cognito_request::CognitoRequest as _;

use super::pools::pool;
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

/// A password that the policies of all pools here allow.
pub(crate) const PASSWORD: &str = "Correct-horse-1-battery";
/// The e-mail addresses of two users.
pub(crate) const ANN: &str = "ann@example.com";
pub(crate) const BEA: &str = "bea@example.com";
/// The password that an invited user begins with.
pub(crate) const TEMPORARY: &str = "Temporary-1-staple";

pub(crate) fn attribute(name: &str, value: &str) -> AttributeType {
    AttributeType { name: name.into(), value: Some(value.into()) }
}

/// A new user with a verified e-mail address, invited without a message. The user may sign in with
/// the address; what is answered is the user name, which the service may have chosen itself.
pub(crate) fn user(emulator: &mut Emulator, pool: &str, address: &str) -> Result<String, Fault> {
    let created = emulator.send(
        AdminCreateUserRequest::builder()
            .user_pool_id(pool)
            .username(address)
            .user_attributes([attribute("email", address), attribute("email_verified", "true")])
            .temporary_password(TEMPORARY)
            .message_action(MessageActionType::Suppress)
            .build(),
    )?;
    told(told(created.user, "User")?.username, "Username")
}

/// Gives a user the password for good.
pub(crate) fn set_password(emulator: &mut Emulator, pool: &str, name: &str) -> Result<(), Fault> {
    emulator.send(
        AdminSetUserPasswordRequest::builder()
            .user_pool_id(pool)
            .username(name)
            .password(PASSWORD)
            .permanent(true)
            .build(),
    )?;
    Ok(())
}

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let pool = pool(emulator, "users")?;
    user(emulator, &pool, ANN)?;
    user(emulator, &pool, BEA)?;
    attributes(emulator, &pool)?;

    emulator.send(AdminDisableUserRequest::builder().user_pool_id(&pool).username(ANN).build())?;
    ensure(got(emulator, &pool)?.enabled == Some(false), "the user is disabled")?;
    emulator.send(AdminEnableUserRequest::builder().user_pool_id(&pool).username(ANN).build())?;
    ensure(got(emulator, &pool)?.enabled == Some(true), "the user is enabled")?;

    let user = got(emulator, &pool)?;
    let forced = Some(UserStatusType::ForceChangePassword);
    ensure(user.user_status == forced, "the user must change the password")?;
    set_password(emulator, &pool, ANN)?;
    let user = got(emulator, &pool)?;
    ensure(user.user_status == Some(UserStatusType::Confirmed), "the user is confirmed")?;

    let request = AdminResetUserPasswordRequest::builder().user_pool_id(&pool).username(ANN);
    if emulator.send_if_implemented(request.build())?.is_some() {
        let user = got(emulator, &pool)?;
        ensure(user.user_status == Some(UserStatusType::ResetRequired), "a reset is required")?;
    }
    list(emulator, &pool)
}

fn attributes(emulator: &mut Emulator, pool: &str) -> Result<(), Fault> {
    let name = "Ann \"Ö\" \\ 世界\u{1f30d}";
    emulator.send(
        AdminUpdateUserAttributesRequest::builder()
            .user_pool_id(pool)
            .username(ANN)
            .user_attributes([attribute("name", name), attribute("nickname", "A")])
            .client_metadata([("from", "tests")])
            .build(),
    )?;
    let value_of = |user: &AdminGetUserResponse, name: &str| {
        let mut attributes = user.user_attributes.iter().flatten();
        attributes.find(|attribute| attribute.name == name).and_then(|its| its.value.clone())
    };
    let user = got(emulator, pool)?;
    ensure(value_of(&user, "name").as_deref() == Some(name), "the user has the name")?;
    emulator.send(
        AdminDeleteUserAttributesRequest::builder()
            .user_pool_id(pool)
            .username(ANN)
            .user_attribute_names(["nickname"])
            .build(),
    )?;
    let user = got(emulator, pool)?;
    ensure(value_of(&user, "nickname").is_none(), "the user has no nickname any more")
}

fn list(emulator: &mut Emulator, pool: &str) -> Result<(), Fault> {
    let count = |emulator: &mut Emulator, filter: Option<&str>| {
        let request = ListUsersRequest::builder().user_pool_id(pool);
        let request = request.maybe_filter(filter.map(String::from)).build();
        Ok::<_, Fault>(emulator.send(request)?.users.map_or(0, |users| users.len()))
    };
    ensure(count(emulator, None)? == 2, "2 users are listed")?;
    page_through(emulator, pool)?;
    ensure(count(emulator, Some("email = \"ann@example.com\""))? == 1, "one of them is found")?;
    emulator.send(AdminDeleteUserRequest::builder().user_pool_id(pool).username(BEA).build())?;
    ensure(count(emulator, None)? == 1, "one is left")
}

/// Lists the users page by page: one on each, where the emulator knows of pages.
fn page_through(emulator: &mut Emulator, pool: &str) -> Result<(), Fault> {
    let action = ListUsersRequest::ACTION.name;
    let request = ListUsersRequest::builder().user_pool_id(pool).limit(1).build();
    let request = request.map_err(|violations| Fault::Invalid { action, violations })?;
    let mut pages = 0;
    let users = request
        .pages(|request| {
            pages += 1;
            emulator.ask(request)
        })
        .items(|page| page.users.unwrap_or_default());
    let names = users.map(|user| user.map(|user| user.username)).collect::<Result<Vec<_>, _>>()?;
    ensure(names.len() == 2 && names[0] != names[1], "both users are on the pages")?;
    println!("live: 2 users were listed on {pages} page(s)");
    Ok(())
}

fn got(emulator: &mut Emulator, pool: &str) -> Result<AdminGetUserResponse, Fault> {
    emulator.send(AdminGetUserRequest::builder().user_pool_id(pool).username(ANN).build())
}
