//! User pools.

use cognito_actions::user_pools::types::{
    AccountRecoverySettingType, AdminCreateUserConfigType, AttributeDataType,
    DeletionProtectionType, MessageTemplateType, PasswordPolicyType, RecoveryOptionNameType,
    RecoveryOptionType, SchemaAttributeType, UserPoolMfaType, UserPoolPolicyType, UserPoolType,
    UsernameConfigurationType, VerificationMessageTemplateType, VerifiedAttributeType,
};
use cognito_actions::user_pools::{
    AddCustomAttributesRequest, CreateUserPoolRequest, DeleteUserPoolRequest,
    DescribeUserPoolRequest, ListUserPoolsRequest, UpdateUserPoolRequest,
};

use crate::emulator::Emulator;
use crate::fault::{Fault, ensure, told};

/// A new user pool, in which e-mail addresses are verified; its id.
pub(crate) fn pool(emulator: &mut Emulator, name: &str) -> Result<String, Fault> {
    let created = emulator.send(
        CreateUserPoolRequest::builder()
            .pool_name(name)
            .auto_verified_attributes([VerifiedAttributeType::Email])
            .build(),
    )?;
    told(told(created.user_pool, "UserPool")?.id, "Id")
}

pub(crate) fn play(emulator: &mut Emulator) -> Result<(), Fault> {
    let id = create(emulator)?;
    update(emulator, &id)?;
    emulator.send(
        AddCustomAttributesRequest::builder()
            .user_pool_id(&id)
            .custom_attributes([schema("shoe_size", AttributeDataType::Number)])
            .build(),
    )?;
    let pool = described(emulator, &id)?;
    let named = |name: &str| {
        let schema = pool.schema_attributes.iter().flatten();
        schema.filter(|attribute| attribute.name.as_deref() == Some(name)).count() == 1
    };
    ensure(named("custom:department"), "the pool has the attribute that it was made with")?;
    ensure(named("custom:shoe_size"), "the pool has the attribute that was added")?;

    let listed = emulator.send(ListUserPoolsRequest::builder().max_results(60).build())?;
    let pools: Vec<_> = listed.user_pools.into_iter().flatten().map(|pool| pool.id).collect();
    ensure(pools.contains(&Some(id.clone())), "the pool is listed")?;
    emulator.send(DeleteUserPoolRequest::builder().user_pool_id(id).build())?;
    Ok(())
}

/// A pool with as much said of it as a program would say.
fn create(emulator: &mut Emulator) -> Result<String, Fault> {
    let created = emulator.send(
        CreateUserPoolRequest::builder()
            .pool_name("Everything, @home = work + play.")
            .policies(policies(12))
            .deletion_protection(DeletionProtectionType::Inactive)
            .auto_verified_attributes([VerifiedAttributeType::Email])
            .verification_message_template(message())
            .mfa_configuration(UserPoolMfaType::Off)
            .user_pool_tags([("team", "identity"), ("empty", "")])
            .admin_create_user_config(invitations())
            .schema([schema("department", AttributeDataType::String)])
            .username_configuration(UsernameConfigurationType { case_sensitive: false })
            .account_recovery_setting(recovery())
            .build(),
    )?;
    let pool = told(created.user_pool, "UserPool")?;
    ensure(pool.policies.as_ref().and_then(minimum) == Some(12), "passwords have 12 characters")?;
    told(pool.id, "Id")
}

fn update(emulator: &mut Emulator, id: &str) -> Result<(), Fault> {
    emulator.send(
        UpdateUserPoolRequest::builder()
            .user_pool_id(id)
            .policies(policies(20))
            .auto_verified_attributes([VerifiedAttributeType::Email])
            .mfa_configuration(UserPoolMfaType::Optional)
            .verification_message_template(message())
            .admin_create_user_config(invitations())
            .account_recovery_setting(recovery())
            .build(),
    )?;
    let pool = described(emulator, id)?;
    ensure(pool.policies.as_ref().and_then(minimum) == Some(20), "passwords have 20 characters")
}

fn described(emulator: &mut Emulator, id: &str) -> Result<UserPoolType, Fault> {
    let request = DescribeUserPoolRequest::builder().user_pool_id(id).build();
    told(emulator.send(request)?.user_pool, "UserPool")
}

/// How long passwords must be.
fn minimum(policies: &UserPoolPolicyType) -> Option<i32> {
    policies.password_policy.as_ref()?.minimum_length
}

fn policies(minimum: i32) -> UserPoolPolicyType {
    let passwords = PasswordPolicyType::builder()
        .minimum_length(minimum)
        .require_lowercase(true)
        .require_symbols(false)
        .temporary_password_validity_days(7)
        .build_unvalidated();
    UserPoolPolicyType::builder().password_policy(passwords).build_unvalidated()
}

/// What a JSON writer may get wrong: what must be escaped, and characters of every length.
fn message() -> VerificationMessageTemplateType {
    VerificationMessageTemplateType::builder()
        .email_message("Your code, \"Åland\":\n\t{####} \\ 世界 🌍")
        .email_subject("</code> & 世界 🌍")
        .build_unvalidated()
}

fn invitations() -> AdminCreateUserConfigType {
    let message = MessageTemplateType::builder()
        .email_message("{username}: {####}")
        .email_subject("Welcome")
        .build_unvalidated();
    AdminCreateUserConfigType::builder()
        .allow_admin_create_user_only(false)
        .invite_message_template(message)
        .build_unvalidated()
}

fn recovery() -> AccountRecoverySettingType {
    let by = |priority, name| RecoveryOptionType { priority, name };
    AccountRecoverySettingType::builder()
        .recovery_mechanisms([
            by(1, RecoveryOptionNameType::VerifiedEmail),
            by(2, RecoveryOptionNameType::VerifiedPhoneNumber),
        ])
        .build_unvalidated()
}

fn schema(name: &str, data_type: AttributeDataType) -> SchemaAttributeType {
    SchemaAttributeType::builder()
        .name(name)
        .attribute_data_type(data_type)
        .mutable(true)
        .build_unvalidated()
}
