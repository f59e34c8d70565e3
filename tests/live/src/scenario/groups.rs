//! Groups, and who is in them.

use cognito_actions::user_pools::{
    AdminAddUserToGroupRequest, AdminListGroupsForUserRequest, AdminRemoveUserFromGroupRequest,
    CreateGroupRequest, DeleteGroupRequest, GetGroupRequest, ListGroupsRequest,
    ListUsersInGroupRequest, UpdateGroupRequest,
};

use super::pools::pool;
use super::users::{ANN, user};
use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

const NAME: &str = "läsare-世界";

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let pool = pool(emulator, "groups")?;
    emulator.send(
        CreateGroupRequest::builder()
            .user_pool_id(&pool)
            .group_name(NAME)
            .description("")
            .role_arn("arn:aws:iam::123456789012:role/readers")
            .precedence(0)
            .build(),
    )?;
    let description = "Who reads:\n\"all\" \\ 🌍";
    emulator.send(
        UpdateGroupRequest::builder()
            .user_pool_id(&pool)
            .group_name(NAME)
            .description(description)
            .precedence(7)
            .build(),
    )?;
    let group = emulator
        .send(GetGroupRequest::builder().user_pool_id(&pool).group_name(NAME).build())?
        .group;
    let group = told(group, "Group")?;
    ensure(group.description.as_deref() == Some(description), "the description is updated")?;
    ensure(group.precedence == Some(7), "the precedence is updated")?;
    let listed = emulator.send(ListGroupsRequest::builder().user_pool_id(&pool).build())?;
    ensure(listed.groups.is_some_and(|groups| groups.len() == 1), "the group is listed")?;

    members(emulator, &pool)?;
    emulator.send(DeleteGroupRequest::builder().user_pool_id(pool).group_name(NAME).build())?;
    Ok(())
}

fn members(emulator: &mut Emulator, pool: &str) -> Result<(), Fault> {
    let name = user(emulator, pool, ANN)?;
    let request = AdminAddUserToGroupRequest::builder().user_pool_id(pool).username(&name);
    emulator.send(request.group_name(NAME).build())?;
    let request = ListUsersInGroupRequest::builder().user_pool_id(pool).group_name(NAME);
    let users = emulator.send(request.build())?.users;
    ensure(users.is_some_and(|users| users.len() == 1), "the user is in the group")?;
    ensure(groups_of(emulator, pool, &name)? == 1, "the group is the user's")?;

    let request = AdminRemoveUserFromGroupRequest::builder().user_pool_id(pool).username(&name);
    emulator.send(request.group_name(NAME).build())?;
    ensure(groups_of(emulator, pool, &name)? == 0, "the user has left the group")
}

/// How many groups a user is in.
fn groups_of(emulator: &mut Emulator, pool: &str, name: &str) -> Result<usize, Fault> {
    let request = AdminListGroupsForUserRequest::builder().user_pool_id(pool).username(name);
    Ok(emulator.send(request.build())?.groups.map_or(0, |groups| groups.len()))
}
