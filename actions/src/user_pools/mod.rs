//! The actions of Amazon Cognito user pools.
//!
//! Written by `cargo cognito new --service user-pools`.

mod add_custom_attributes;
mod add_user_pool_client_secret;
mod admin_add_user_to_group;
mod admin_confirm_sign_up;
mod admin_create_user;
mod admin_delete_software_token;
mod admin_delete_user;
mod admin_delete_user_attributes;
mod admin_disable_provider_for_user;
mod admin_disable_user;
mod admin_enable_user;
mod admin_forget_device;
mod admin_get_device;
mod admin_get_user;
mod admin_get_user_auth_factors;
mod admin_initiate_auth;
mod admin_link_provider_for_user;
mod admin_list_devices;
mod admin_list_groups_for_user;
mod admin_list_user_auth_events;
mod admin_list_user_sessions;
mod admin_remove_user_from_group;
mod admin_reset_user_password;
mod admin_respond_to_auth_challenge;
mod admin_revoke_user_session;
mod admin_set_user_mfa_preference;
mod admin_set_user_password;
mod admin_set_user_settings;
mod admin_update_auth_event_feedback;
mod admin_update_device_status;
mod admin_update_user_attributes;
mod admin_user_global_sign_out;
mod associate_software_token;
mod change_password;
mod complete_web_authn_registration;
mod confirm_device;
mod confirm_forgot_password;
mod confirm_sign_up;
mod create_group;
mod create_identity_provider;
mod create_managed_login_branding;
mod create_resource_server;
mod create_terms;
mod create_user_import_job;
mod create_user_pool;
mod create_user_pool_client;
mod create_user_pool_domain;
mod create_user_pool_replica;
mod delete_group;
mod delete_identity_provider;
mod delete_managed_login_branding;
mod delete_resource_server;
mod delete_terms;
mod delete_user;
mod delete_user_attributes;
mod delete_user_pool;
mod delete_user_pool_client;
mod delete_user_pool_client_secret;
mod delete_user_pool_domain;
mod delete_user_pool_replica;
mod delete_web_authn_credential;
mod describe_identity_provider;
mod describe_managed_login_branding;
mod describe_managed_login_branding_by_client;
mod describe_resource_server;
mod describe_risk_configuration;
mod describe_terms;
mod describe_terms_by_client;
mod describe_user_import_job;
mod describe_user_pool;
mod describe_user_pool_client;
mod describe_user_pool_domain;
pub mod errors;
mod forget_device;
mod forgot_password;
mod get_client_token;
mod get_csv_header;
mod get_derived_token;
mod get_device;
mod get_group;
mod get_identity_provider_by_identifier;
mod get_log_delivery_configuration;
mod get_provisioned_limit;
mod get_signing_certificate;
mod get_tokens_from_refresh_token;
mod get_ui_customization;
mod get_user;
mod get_user_attribute_verification_code;
mod get_user_auth_factors;
mod get_user_pool_client_session_configuration;
mod get_user_pool_mfa_config;
mod get_user_pool_session_configuration;
mod global_sign_out;
mod initiate_auth;
mod list_devices;
mod list_groups;
mod list_identity_providers;
mod list_resource_servers;
mod list_tags_for_resource;
mod list_terms;
mod list_user_import_jobs;
mod list_user_pool_client_secrets;
mod list_user_pool_clients;
mod list_user_pool_replicas;
mod list_user_pools;
mod list_user_sessions;
mod list_users;
mod list_users_in_group;
mod list_web_authn_credentials;
mod request;
mod resend_confirmation_code;
mod respond_to_auth_challenge;
mod revoke_token;
mod revoke_user_session;
mod set_log_delivery_configuration;
mod set_risk_configuration;
mod set_ui_customization;
mod set_user_mfa_preference;
mod set_user_pool_client_session_configuration;
mod set_user_pool_mfa_config;
mod set_user_pool_session_configuration;
mod set_user_settings;
mod sign_up;
mod start_user_import_job;
mod start_web_authn_registration;
mod stop_user_import_job;
mod tag_resource;
pub mod types;
mod untag_resource;
mod update_auth_event_feedback;
mod update_device_status;
mod update_group;
mod update_identity_provider;
mod update_managed_login_branding;
mod update_provisioned_limit;
mod update_resource_server;
mod update_terms;
mod update_user_attributes;
mod update_user_pool;
mod update_user_pool_client;
mod update_user_pool_domain;
mod update_user_pool_replica;
mod verify_software_token;
mod verify_user_attribute;

pub use add_custom_attributes::{AddCustomAttributesRequest, AddCustomAttributesResponse};
pub use add_user_pool_client_secret::{
    AddUserPoolClientSecretRequest, AddUserPoolClientSecretResponse,
};
pub use admin_add_user_to_group::AdminAddUserToGroupRequest;
pub use admin_confirm_sign_up::{AdminConfirmSignUpRequest, AdminConfirmSignUpResponse};
pub use admin_create_user::{AdminCreateUserRequest, AdminCreateUserResponse};
pub use admin_delete_software_token::{
    AdminDeleteSoftwareTokenRequest, AdminDeleteSoftwareTokenResponse,
};
pub use admin_delete_user::AdminDeleteUserRequest;
pub use admin_delete_user_attributes::{
    AdminDeleteUserAttributesRequest, AdminDeleteUserAttributesResponse,
};
pub use admin_disable_provider_for_user::{
    AdminDisableProviderForUserRequest, AdminDisableProviderForUserResponse,
};
pub use admin_disable_user::{AdminDisableUserRequest, AdminDisableUserResponse};
pub use admin_enable_user::{AdminEnableUserRequest, AdminEnableUserResponse};
pub use admin_forget_device::AdminForgetDeviceRequest;
pub use admin_get_device::{AdminGetDeviceRequest, AdminGetDeviceResponse};
pub use admin_get_user::{AdminGetUserRequest, AdminGetUserResponse};
pub use admin_get_user_auth_factors::{
    AdminGetUserAuthFactorsRequest, AdminGetUserAuthFactorsResponse,
};
pub use admin_initiate_auth::{AdminInitiateAuthRequest, AdminInitiateAuthResponse};
pub use admin_link_provider_for_user::{
    AdminLinkProviderForUserRequest, AdminLinkProviderForUserResponse,
};
pub use admin_list_devices::{AdminListDevicesRequest, AdminListDevicesResponse};
pub use admin_list_groups_for_user::{
    AdminListGroupsForUserRequest, AdminListGroupsForUserResponse,
};
pub use admin_list_user_auth_events::{
    AdminListUserAuthEventsRequest, AdminListUserAuthEventsResponse,
};
pub use admin_list_user_sessions::{AdminListUserSessionsRequest, AdminListUserSessionsResponse};
pub use admin_remove_user_from_group::AdminRemoveUserFromGroupRequest;
pub use admin_reset_user_password::{
    AdminResetUserPasswordRequest, AdminResetUserPasswordResponse,
};
pub use admin_respond_to_auth_challenge::{
    AdminRespondToAuthChallengeRequest, AdminRespondToAuthChallengeResponse,
};
pub use admin_revoke_user_session::{
    AdminRevokeUserSessionRequest, AdminRevokeUserSessionResponse,
};
pub use admin_set_user_mfa_preference::{
    AdminSetUserMFAPreferenceRequest, AdminSetUserMFAPreferenceResponse,
};
pub use admin_set_user_password::{AdminSetUserPasswordRequest, AdminSetUserPasswordResponse};
pub use admin_set_user_settings::{AdminSetUserSettingsRequest, AdminSetUserSettingsResponse};
pub use admin_update_auth_event_feedback::{
    AdminUpdateAuthEventFeedbackRequest, AdminUpdateAuthEventFeedbackResponse,
};
pub use admin_update_device_status::{
    AdminUpdateDeviceStatusRequest, AdminUpdateDeviceStatusResponse,
};
pub use admin_update_user_attributes::{
    AdminUpdateUserAttributesRequest, AdminUpdateUserAttributesResponse,
};
pub use admin_user_global_sign_out::{
    AdminUserGlobalSignOutRequest, AdminUserGlobalSignOutResponse,
};
pub use associate_software_token::{AssociateSoftwareTokenRequest, AssociateSoftwareTokenResponse};
pub use change_password::{ChangePasswordRequest, ChangePasswordResponse};
pub use complete_web_authn_registration::{
    CompleteWebAuthnRegistrationRequest, CompleteWebAuthnRegistrationResponse,
};
pub use confirm_device::{ConfirmDeviceRequest, ConfirmDeviceResponse};
pub use confirm_forgot_password::{ConfirmForgotPasswordRequest, ConfirmForgotPasswordResponse};
pub use confirm_sign_up::{ConfirmSignUpRequest, ConfirmSignUpResponse};
pub use create_group::{CreateGroupRequest, CreateGroupResponse};
pub use create_identity_provider::{CreateIdentityProviderRequest, CreateIdentityProviderResponse};
pub use create_managed_login_branding::{
    CreateManagedLoginBrandingRequest, CreateManagedLoginBrandingResponse,
};
pub use create_resource_server::{CreateResourceServerRequest, CreateResourceServerResponse};
pub use create_terms::{CreateTermsRequest, CreateTermsResponse};
pub use create_user_import_job::{CreateUserImportJobRequest, CreateUserImportJobResponse};
pub use create_user_pool::{CreateUserPoolRequest, CreateUserPoolResponse};
pub use create_user_pool_client::{CreateUserPoolClientRequest, CreateUserPoolClientResponse};
pub use create_user_pool_domain::{CreateUserPoolDomainRequest, CreateUserPoolDomainResponse};
pub use create_user_pool_replica::{CreateUserPoolReplicaRequest, CreateUserPoolReplicaResponse};
pub use delete_group::DeleteGroupRequest;
pub use delete_identity_provider::DeleteIdentityProviderRequest;
pub use delete_managed_login_branding::DeleteManagedLoginBrandingRequest;
pub use delete_resource_server::DeleteResourceServerRequest;
pub use delete_terms::DeleteTermsRequest;
pub use delete_user::DeleteUserRequest;
pub use delete_user_attributes::{DeleteUserAttributesRequest, DeleteUserAttributesResponse};
pub use delete_user_pool::DeleteUserPoolRequest;
pub use delete_user_pool_client::DeleteUserPoolClientRequest;
pub use delete_user_pool_client_secret::{
    DeleteUserPoolClientSecretRequest, DeleteUserPoolClientSecretResponse,
};
pub use delete_user_pool_domain::{DeleteUserPoolDomainRequest, DeleteUserPoolDomainResponse};
pub use delete_user_pool_replica::{DeleteUserPoolReplicaRequest, DeleteUserPoolReplicaResponse};
pub use delete_web_authn_credential::{
    DeleteWebAuthnCredentialRequest, DeleteWebAuthnCredentialResponse,
};
pub use describe_identity_provider::{
    DescribeIdentityProviderRequest, DescribeIdentityProviderResponse,
};
pub use describe_managed_login_branding::{
    DescribeManagedLoginBrandingRequest, DescribeManagedLoginBrandingResponse,
};
pub use describe_managed_login_branding_by_client::{
    DescribeManagedLoginBrandingByClientRequest, DescribeManagedLoginBrandingByClientResponse,
};
pub use describe_resource_server::{DescribeResourceServerRequest, DescribeResourceServerResponse};
pub use describe_risk_configuration::{
    DescribeRiskConfigurationRequest, DescribeRiskConfigurationResponse,
};
pub use describe_terms::{DescribeTermsRequest, DescribeTermsResponse};
pub use describe_terms_by_client::{DescribeTermsByClientRequest, DescribeTermsByClientResponse};
pub use describe_user_import_job::{DescribeUserImportJobRequest, DescribeUserImportJobResponse};
pub use describe_user_pool::{DescribeUserPoolRequest, DescribeUserPoolResponse};
pub use describe_user_pool_client::{
    DescribeUserPoolClientRequest, DescribeUserPoolClientResponse,
};
pub use describe_user_pool_domain::{
    DescribeUserPoolDomainRequest, DescribeUserPoolDomainResponse,
};
pub use forget_device::ForgetDeviceRequest;
pub use forgot_password::{ForgotPasswordRequest, ForgotPasswordResponse};
pub use get_client_token::{GetClientTokenRequest, GetClientTokenResponse};
pub use get_csv_header::{GetCSVHeaderRequest, GetCSVHeaderResponse};
pub use get_derived_token::{GetDerivedTokenRequest, GetDerivedTokenResponse};
pub use get_device::{GetDeviceRequest, GetDeviceResponse};
pub use get_group::{GetGroupRequest, GetGroupResponse};
pub use get_identity_provider_by_identifier::{
    GetIdentityProviderByIdentifierRequest, GetIdentityProviderByIdentifierResponse,
};
pub use get_log_delivery_configuration::{
    GetLogDeliveryConfigurationRequest, GetLogDeliveryConfigurationResponse,
};
pub use get_provisioned_limit::{GetProvisionedLimitRequest, GetProvisionedLimitResponse};
pub use get_signing_certificate::{GetSigningCertificateRequest, GetSigningCertificateResponse};
pub use get_tokens_from_refresh_token::{
    GetTokensFromRefreshTokenRequest, GetTokensFromRefreshTokenResponse,
};
pub use get_ui_customization::{GetUICustomizationRequest, GetUICustomizationResponse};
pub use get_user::{GetUserRequest, GetUserResponse};
pub use get_user_attribute_verification_code::{
    GetUserAttributeVerificationCodeRequest, GetUserAttributeVerificationCodeResponse,
};
pub use get_user_auth_factors::{GetUserAuthFactorsRequest, GetUserAuthFactorsResponse};
pub use get_user_pool_client_session_configuration::{
    GetUserPoolClientSessionConfigurationRequest, GetUserPoolClientSessionConfigurationResponse,
};
pub use get_user_pool_mfa_config::{GetUserPoolMfaConfigRequest, GetUserPoolMfaConfigResponse};
pub use get_user_pool_session_configuration::{
    GetUserPoolSessionConfigurationRequest, GetUserPoolSessionConfigurationResponse,
};
pub use global_sign_out::{GlobalSignOutRequest, GlobalSignOutResponse};
pub use initiate_auth::{InitiateAuthRequest, InitiateAuthResponse};
pub use list_devices::{ListDevicesRequest, ListDevicesResponse};
pub use list_groups::{ListGroupsRequest, ListGroupsResponse};
pub use list_identity_providers::{ListIdentityProvidersRequest, ListIdentityProvidersResponse};
pub use list_resource_servers::{ListResourceServersRequest, ListResourceServersResponse};
pub use list_tags_for_resource::{ListTagsForResourceRequest, ListTagsForResourceResponse};
pub use list_terms::{ListTermsRequest, ListTermsResponse};
pub use list_user_import_jobs::{ListUserImportJobsRequest, ListUserImportJobsResponse};
pub use list_user_pool_client_secrets::{
    ListUserPoolClientSecretsRequest, ListUserPoolClientSecretsResponse,
};
pub use list_user_pool_clients::{ListUserPoolClientsRequest, ListUserPoolClientsResponse};
pub use list_user_pool_replicas::{ListUserPoolReplicasRequest, ListUserPoolReplicasResponse};
pub use list_user_pools::{ListUserPoolsRequest, ListUserPoolsResponse};
pub use list_user_sessions::{ListUserSessionsRequest, ListUserSessionsResponse};
pub use list_users::{ListUsersRequest, ListUsersResponse};
pub use list_users_in_group::{ListUsersInGroupRequest, ListUsersInGroupResponse};
pub use list_web_authn_credentials::{
    ListWebAuthnCredentialsRequest, ListWebAuthnCredentialsResponse,
};
pub use request::UserPoolsRequest;
pub use resend_confirmation_code::{ResendConfirmationCodeRequest, ResendConfirmationCodeResponse};
pub use respond_to_auth_challenge::{
    RespondToAuthChallengeRequest, RespondToAuthChallengeResponse,
};
pub use revoke_token::{RevokeTokenRequest, RevokeTokenResponse};
pub use revoke_user_session::{RevokeUserSessionRequest, RevokeUserSessionResponse};
pub use set_log_delivery_configuration::{
    SetLogDeliveryConfigurationRequest, SetLogDeliveryConfigurationResponse,
};
pub use set_risk_configuration::{SetRiskConfigurationRequest, SetRiskConfigurationResponse};
pub use set_ui_customization::{SetUICustomizationRequest, SetUICustomizationResponse};
pub use set_user_mfa_preference::{SetUserMFAPreferenceRequest, SetUserMFAPreferenceResponse};
pub use set_user_pool_client_session_configuration::{
    SetUserPoolClientSessionConfigurationRequest, SetUserPoolClientSessionConfigurationResponse,
};
pub use set_user_pool_mfa_config::{SetUserPoolMfaConfigRequest, SetUserPoolMfaConfigResponse};
pub use set_user_pool_session_configuration::{
    SetUserPoolSessionConfigurationRequest, SetUserPoolSessionConfigurationResponse,
};
pub use set_user_settings::{SetUserSettingsRequest, SetUserSettingsResponse};
pub use sign_up::{SignUpRequest, SignUpResponse};
pub use start_user_import_job::{StartUserImportJobRequest, StartUserImportJobResponse};
pub use start_web_authn_registration::{
    StartWebAuthnRegistrationRequest, StartWebAuthnRegistrationResponse,
};
pub use stop_user_import_job::{StopUserImportJobRequest, StopUserImportJobResponse};
pub use tag_resource::{TagResourceRequest, TagResourceResponse};
pub use untag_resource::{UntagResourceRequest, UntagResourceResponse};
pub use update_auth_event_feedback::{
    UpdateAuthEventFeedbackRequest, UpdateAuthEventFeedbackResponse,
};
pub use update_device_status::{UpdateDeviceStatusRequest, UpdateDeviceStatusResponse};
pub use update_group::{UpdateGroupRequest, UpdateGroupResponse};
pub use update_identity_provider::{UpdateIdentityProviderRequest, UpdateIdentityProviderResponse};
pub use update_managed_login_branding::{
    UpdateManagedLoginBrandingRequest, UpdateManagedLoginBrandingResponse,
};
pub use update_provisioned_limit::{UpdateProvisionedLimitRequest, UpdateProvisionedLimitResponse};
pub use update_resource_server::{UpdateResourceServerRequest, UpdateResourceServerResponse};
pub use update_terms::{UpdateTermsRequest, UpdateTermsResponse};
pub use update_user_attributes::{UpdateUserAttributesRequest, UpdateUserAttributesResponse};
pub use update_user_pool::{UpdateUserPoolRequest, UpdateUserPoolResponse};
pub use update_user_pool_client::{UpdateUserPoolClientRequest, UpdateUserPoolClientResponse};
pub use update_user_pool_domain::{UpdateUserPoolDomainRequest, UpdateUserPoolDomainResponse};
pub use update_user_pool_replica::{UpdateUserPoolReplicaRequest, UpdateUserPoolReplicaResponse};
pub use verify_software_token::{VerifySoftwareTokenRequest, VerifySoftwareTokenResponse};
pub use verify_user_attribute::{VerifyUserAttributeRequest, VerifyUserAttributeResponse};
