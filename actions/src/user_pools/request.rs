//! A request of whichever action it is.

crate::dispatch::requests! {
    /// A request of Amazon Cognito user pools, of whichever action it is.
    pub enum UserPoolsRequest: UserPools {
        /// Adds attributes to the schema of a user pool, under the prefix `custom:`; they cannot be
        /// removed again.
        AddCustomAttributes(super::AddCustomAttributesRequest),
        /// Gives an app client a second secret, so that the first can be replaced without an
        /// outage.
        AddUserPoolClientSecret(super::AddUserPoolClientSecretRequest),
        /// Puts a user into a group, on behalf of an administrator.
        AdminAddUserToGroup(super::AdminAddUserToGroupRequest),
        /// Confirms a user who has signed up, without the code.
        AdminConfirmSignUp(super::AdminConfirmSignUpRequest),
        /// Makes a user in a user pool, and sends an invitation unless that is suppressed.
        AdminCreateUser(super::AdminCreateUserRequest),
        /// Takes the authenticator app away from a user, on behalf of an administrator.
        AdminDeleteSoftwareToken(super::AdminDeleteSoftwareTokenRequest),
        /// Deletes a user for good, on behalf of an administrator.
        AdminDeleteUser(super::AdminDeleteUserRequest),
        /// Deletes attributes of any user, on behalf of an administrator.
        AdminDeleteUserAttributes(super::AdminDeleteUserAttributesRequest),
        /// Keeps a user from signing in through an external provider, and undoes the link to it.
        AdminDisableProviderForUser(super::AdminDisableProviderForUserRequest),
        /// Keeps a user from signing in and revokes the tokens; the profile stays.
        AdminDisableUser(super::AdminDisableUserRequest),
        /// Lets a user who was disabled sign in again.
        AdminEnableUser(super::AdminEnableUserRequest),
        /// Forgets a remembered device of any user, on behalf of an administrator.
        AdminForgetDevice(super::AdminForgetDeviceRequest),
        /// Looks up a device of any user by its key.
        AdminGetDevice(super::AdminGetDeviceRequest),
        /// Looks up a user by name, on behalf of an administrator.
        AdminGetUser(super::AdminGetUserRequest),
        /// Tells how any user can sign in, on behalf of an administrator.
        AdminGetUserAuthFactors(super::AdminGetUserAuthFactorsRequest),
        /// Begins a sign-in from a server that has AWS credentials.
        AdminInitiateAuth(super::AdminInitiateAuthRequest),
        /// Joins an identity of an external provider to a user of the pool, so that both are one.
        AdminLinkProviderForUser(super::AdminLinkProviderForUserRequest),
        /// Lists the remembered devices of any user.
        AdminListDevices(super::AdminListDevicesRequest),
        /// Lists the groups that a user belongs to.
        AdminListGroupsForUser(super::AdminListGroupsForUserRequest),
        /// Lists what the threat protection has recorded of a user's sign-ins.
        AdminListUserAuthEvents(super::AdminListUserAuthEventsRequest),
        /// Lists the open sessions of any user, on behalf of an administrator.
        AdminListUserSessions(super::AdminListUserSessionsRequest),
        /// Takes a user out of a group, on behalf of an administrator.
        AdminRemoveUserFromGroup(super::AdminRemoveUserFromGroupRequest),
        /// Makes the password of a user void and sends a code with which to choose another.
        AdminResetUserPassword(super::AdminResetUserPasswordRequest),
        /// Answers a challenge of a sign-in, from a server that has AWS credentials.
        AdminRespondToAuthChallenge(super::AdminRespondToAuthChallengeRequest),
        /// Ends one session of any user, on behalf of an administrator.
        AdminRevokeUserSession(super::AdminRevokeUserSessionRequest),
        /// Sets which second factors a user has and which is preferred, on behalf of an
        /// administrator.
        AdminSetUserMFAPreference(super::AdminSetUserMFAPreferenceRequest),
        /// Sets the password of a user, for good or until the next sign-in.
        AdminSetUserPassword(super::AdminSetUserPasswordRequest),
        /// Sets the SMS second factor of a user; superseded by `AdminSetUserMFAPreference`.
        AdminSetUserSettings(super::AdminSetUserSettingsRequest),
        /// Tells the threat protection whether a sign-in was the user's own, on behalf of an
        /// administrator.
        AdminUpdateAuthEventFeedback(super::AdminUpdateAuthEventFeedbackRequest),
        /// Sets whether a device of any user is remembered.
        AdminUpdateDeviceStatus(super::AdminUpdateDeviceStatusRequest),
        /// Changes attributes of any user; an empty value deletes one.
        AdminUpdateUserAttributes(super::AdminUpdateUserAttributesRequest),
        /// Revokes all tokens of any user, on behalf of an administrator.
        AdminUserGlobalSignOut(super::AdminUserGlobalSignOutRequest),
        /// Begins to set up an authenticator app for the user.
        AssociateSoftwareToken(super::AssociateSoftwareTokenRequest),
        /// Replaces the password of the signed-in user.
        ChangePassword(super::ChangePasswordRequest),
        /// Registers the passkey that the user's authenticator has made.
        CompleteWebAuthnRegistration(super::CompleteWebAuthnRegistrationRequest),
        /// Makes a device of the signed-in user one to be tracked, and perhaps remembered.
        ConfirmDevice(super::ConfirmDeviceRequest),
        /// Sets a new password with the code that the user was sent.
        ConfirmForgotPassword(super::ConfirmForgotPasswordRequest),
        /// Confirms a new user with the code that was sent.
        ConfirmSignUp(super::ConfirmSignUpRequest),
        /// Makes a group in a user pool, perhaps with a role for its members.
        CreateGroup(super::CreateGroupRequest),
        /// Lets users of a SAML, `OpenID` Connect or social provider sign in to a user pool.
        CreateIdentityProvider(super::CreateIdentityProviderRequest),
        /// Makes a style for the sign-in pages of an app client.
        CreateManagedLoginBranding(super::CreateManagedLoginBrandingRequest),
        /// Registers an OAuth 2.0 API and the scopes that tokens for it can have.
        CreateResourceServer(super::CreateResourceServerRequest),
        /// Makes a terms document that users of an app client are shown.
        CreateTerms(super::CreateTermsRequest),
        /// Makes a job that imports users from a CSV file.
        CreateUserImportJob(super::CreateUserImportJobRequest),
        /// Makes a directory of users, with its policies, messages and triggers.
        CreateUserPool(super::CreateUserPoolRequest),
        /// Makes an app client, with which an application uses a user pool.
        CreateUserPoolClient(super::CreateUserPoolClientRequest),
        /// Gives a user pool an address for its sign-in pages.
        CreateUserPoolDomain(super::CreateUserPoolDomainRequest),
        /// Makes a copy of a user pool in another region, kept up to date.
        CreateUserPoolReplica(super::CreateUserPoolReplicaRequest),
        /// Deletes a group; its users stay.
        DeleteGroup(super::DeleteGroupRequest),
        /// Removes an external provider from a user pool.
        DeleteIdentityProvider(super::DeleteIdentityProviderRequest),
        /// Deletes the style of an app client's sign-in pages.
        DeleteManagedLoginBranding(super::DeleteManagedLoginBrandingRequest),
        /// Removes an OAuth 2.0 API and its scopes from a user pool.
        DeleteResourceServer(super::DeleteResourceServerRequest),
        /// Deletes a terms document of an app client.
        DeleteTerms(super::DeleteTermsRequest),
        /// Deletes the signed-in user for good.
        DeleteUser(super::DeleteUserRequest),
        /// Deletes attributes of the signed-in user.
        DeleteUserAttributes(super::DeleteUserAttributesRequest),
        /// Deletes a user pool and all its users.
        DeleteUserPool(super::DeleteUserPoolRequest),
        /// Deletes an app client, which can then sign nobody in.
        DeleteUserPoolClient(super::DeleteUserPoolClientRequest),
        /// Deletes one of the secrets of an app client.
        DeleteUserPoolClientSecret(super::DeleteUserPoolClientSecretRequest),
        /// Takes the address of its sign-in pages away from a user pool.
        DeleteUserPoolDomain(super::DeleteUserPoolDomainRequest),
        /// Deletes the copy of a user pool in another region.
        DeleteUserPoolReplica(super::DeleteUserPoolReplicaRequest),
        /// Deletes a passkey of the signed-in user.
        DeleteWebAuthnCredential(super::DeleteWebAuthnCredentialRequest),
        /// Looks up an external provider of a user pool by its name.
        DescribeIdentityProvider(super::DescribeIdentityProviderRequest),
        /// Looks up a style of sign-in pages by its id.
        DescribeManagedLoginBranding(super::DescribeManagedLoginBrandingRequest),
        /// Looks up the style of an app client's sign-in pages.
        DescribeManagedLoginBrandingByClient(super::DescribeManagedLoginBrandingByClientRequest),
        /// Looks up an OAuth 2.0 API by its identifier.
        DescribeResourceServer(super::DescribeResourceServerRequest),
        /// Looks up how threat protection is set up, for a pool or one app client.
        DescribeRiskConfiguration(super::DescribeRiskConfigurationRequest),
        /// Looks up a terms document by its id.
        DescribeTerms(super::DescribeTermsRequest),
        /// Looks up a terms document by its name and app client.
        DescribeTermsByClient(super::DescribeTermsByClientRequest),
        /// Looks up how far an import of users has come.
        DescribeUserImportJob(super::DescribeUserImportJobRequest),
        /// Looks up the whole configuration of a user pool.
        DescribeUserPool(super::DescribeUserPoolRequest),
        /// Looks up an app client, its secret included.
        DescribeUserPoolClient(super::DescribeUserPoolClientRequest),
        /// Looks up an address of sign-in pages.
        DescribeUserPoolDomain(super::DescribeUserPoolDomainRequest),
        /// Forgets a remembered device of the signed-in user.
        ForgetDevice(super::ForgetDeviceRequest),
        /// Sends a code with which the user can choose a new password.
        ForgotPassword(super::ForgotPasswordRequest),
        /// Looks up the header that a CSV file of users to import must have.
        GetCSVHeader(super::GetCSVHeaderRequest),
        /// Asks for tokens in the name of an app client itself, without a user.
        GetClientToken(super::GetClientTokenRequest),
        /// Exchanges a token for another that acts for its subject.
        GetDerivedToken(super::GetDerivedTokenRequest),
        /// Looks up a device of the signed-in user.
        GetDevice(super::GetDeviceRequest),
        /// Looks up a group by its name.
        GetGroup(super::GetGroupRequest),
        /// Looks up an external provider by one of its other identifiers.
        GetIdentityProviderByIdentifier(super::GetIdentityProviderByIdentifierRequest),
        /// Looks up where the logs of a user pool go.
        GetLogDeliveryConfiguration(super::GetLogDeliveryConfigurationRequest),
        /// Looks up a request limit that has been raised for a fee.
        GetProvisionedLimit(super::GetProvisionedLimitRequest),
        /// Looks up the certificate with which SAML requests of a user pool are signed.
        GetSigningCertificate(super::GetSigningCertificateRequest),
        /// Exchanges a refresh token for new tokens, and under rotation for a new refresh token.
        GetTokensFromRefreshToken(super::GetTokensFromRefreshTokenRequest),
        /// Looks up the logo and the CSS of classic sign-in pages.
        GetUICustomization(super::GetUICustomizationRequest),
        /// Looks up the signed-in user by the access token.
        GetUser(super::GetUserRequest),
        /// Sends a verification code for one attribute of the signed-in user.
        GetUserAttributeVerificationCode(super::GetUserAttributeVerificationCodeRequest),
        /// Tells how the signed-in user can sign in.
        GetUserAuthFactors(super::GetUserAuthFactorsRequest),
        /// Looks up how single sign-on sessions of an app client are kept.
        GetUserPoolClientSessionConfiguration(super::GetUserPoolClientSessionConfigurationRequest),
        /// Looks up which second factors a user pool offers.
        GetUserPoolMfaConfig(super::GetUserPoolMfaConfigRequest),
        /// Looks up how a user pool tracks sessions.
        GetUserPoolSessionConfiguration(super::GetUserPoolSessionConfigurationRequest),
        /// Revokes all tokens of the signed-in user.
        GlobalSignOut(super::GlobalSignOutRequest),
        /// Begins a sign-in from an application of the user's own.
        InitiateAuth(super::InitiateAuthRequest),
        /// Lists the remembered devices of the signed-in user.
        ListDevices(super::ListDevicesRequest),
        /// Lists the groups of a user pool.
        ListGroups(super::ListGroupsRequest),
        /// Lists the external providers of a user pool.
        ListIdentityProviders(super::ListIdentityProvidersRequest),
        /// Lists the OAuth 2.0 APIs of a user pool.
        ListResourceServers(super::ListResourceServersRequest),
        /// Lists the tags that a user pool has been given.
        ListTagsForResource(super::ListTagsForResourceRequest),
        /// Lists the terms documents of a user pool.
        ListTerms(super::ListTermsRequest),
        /// Lists the imports of users into a pool.
        ListUserImportJobs(super::ListUserImportJobsRequest),
        /// Lists the secrets of an app client, without their values.
        ListUserPoolClientSecrets(super::ListUserPoolClientSecretsRequest),
        /// Lists the app clients of a user pool.
        ListUserPoolClients(super::ListUserPoolClientsRequest),
        /// Lists the copies of a user pool in other regions.
        ListUserPoolReplicas(super::ListUserPoolReplicasRequest),
        /// Lists the user pools of the account in the region.
        ListUserPools(super::ListUserPoolsRequest),
        /// Lists the open sessions of the signed-in user.
        ListUserSessions(super::ListUserSessionsRequest),
        /// Lists the users of a pool, all or those that a filter finds.
        ListUsers(super::ListUsersRequest),
        /// Lists the members of a group.
        ListUsersInGroup(super::ListUsersInGroupRequest),
        /// Lists the passkeys of the signed-in user.
        ListWebAuthnCredentials(super::ListWebAuthnCredentialsRequest),
        /// Sends the code that confirms a sign-up once more.
        ResendConfirmationCode(super::ResendConfirmationCodeRequest),
        /// Answers a challenge of a sign-in.
        RespondToAuthChallenge(super::RespondToAuthChallengeRequest),
        /// Makes a refresh token void, and the access tokens that came of it.
        RevokeToken(super::RevokeTokenRequest),
        /// Ends one session of the signed-in user.
        RevokeUserSession(super::RevokeUserSessionRequest),
        /// Sets where the logs of a user pool go.
        SetLogDeliveryConfiguration(super::SetLogDeliveryConfigurationRequest),
        /// Sets up threat protection, for a pool or one app client.
        SetRiskConfiguration(super::SetRiskConfigurationRequest),
        /// Sets the logo and the CSS of classic sign-in pages.
        SetUICustomization(super::SetUICustomizationRequest),
        /// Sets which second factors the signed-in user has and which is preferred.
        SetUserMFAPreference(super::SetUserMFAPreferenceRequest),
        /// Sets how single sign-on sessions of an app client are kept.
        SetUserPoolClientSessionConfiguration(super::SetUserPoolClientSessionConfigurationRequest),
        /// Sets which second factors and passkeys a user pool offers.
        SetUserPoolMfaConfig(super::SetUserPoolMfaConfigRequest),
        /// Sets how a user pool tracks sessions.
        SetUserPoolSessionConfiguration(super::SetUserPoolSessionConfigurationRequest),
        /// Sets the SMS second factor of the signed-in user; superseded by `SetUserMFAPreference`.
        SetUserSettings(super::SetUserSettingsRequest),
        /// Registers a user with a user name and the attributes that the pool asks for.
        SignUp(super::SignUpRequest),
        /// Starts an import of users, once its file has been uploaded.
        StartUserImportJob(super::StartUserImportJobRequest),
        /// Begins to register a passkey for the signed-in user.
        StartWebAuthnRegistration(super::StartWebAuthnRegistrationRequest),
        /// Stops an import of users that is on its way.
        StopUserImportJob(super::StopUserImportJobRequest),
        /// Gives a user pool tags, of which one with a known key replaces the old.
        TagResource(super::TagResourceRequest),
        /// Takes tags off a user pool, by their keys.
        UntagResource(super::UntagResourceRequest),
        /// Tells the threat protection whether a sign-in was the user's own, by a link in a mail.
        UpdateAuthEventFeedback(super::UpdateAuthEventFeedbackRequest),
        /// Sets whether a device of the signed-in user is remembered.
        UpdateDeviceStatus(super::UpdateDeviceStatusRequest),
        /// Changes the description, precedence or role of a group.
        UpdateGroup(super::UpdateGroupRequest),
        /// Changes the configuration of an external provider.
        UpdateIdentityProvider(super::UpdateIdentityProviderRequest),
        /// Changes the style of an app client's sign-in pages.
        UpdateManagedLoginBranding(super::UpdateManagedLoginBrandingRequest),
        /// Raises or lowers a request limit for a fee.
        UpdateProvisionedLimit(super::UpdateProvisionedLimitRequest),
        /// Changes the name and the scopes of an OAuth 2.0 API; what is left out is lost.
        UpdateResourceServer(super::UpdateResourceServerRequest),
        /// Changes a terms document of an app client.
        UpdateTerms(super::UpdateTermsRequest),
        /// Changes attributes of the signed-in user, and sends codes for those to verify.
        UpdateUserAttributes(super::UpdateUserAttributesRequest),
        /// Replaces the configuration of a user pool; what is left out falls back to its default.
        UpdateUserPool(super::UpdateUserPoolRequest),
        /// Replaces the configuration of an app client; what is left out falls back to its default.
        UpdateUserPoolClient(super::UpdateUserPoolClientRequest),
        /// Changes the certificate or the version behind an address of sign-in pages.
        UpdateUserPoolDomain(super::UpdateUserPoolDomainRequest),
        /// Changes whether the copy of a user pool in another region is in use.
        UpdateUserPoolReplica(super::UpdateUserPoolReplicaRequest),
        /// Ends the setting up of an authenticator app with a code from it.
        VerifySoftwareToken(super::VerifySoftwareTokenRequest),
        /// Verifies an attribute of the signed-in user with the code that was sent.
        VerifyUserAttribute(super::VerifyUserAttributeRequest),
    }
}
