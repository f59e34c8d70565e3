use cognito_request::CognitoEnum;

/// A sign-in flow that an app client may use.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#ExplicitAuthFlowsType")]
pub enum ExplicitAuthFlowsType {
    /// `ADMIN_NO_SRP_AUTH`.
    AdminNoSrpAuth,
    /// `CUSTOM_AUTH_FLOW_ONLY`.
    CustomAuthFlowOnly,
    /// `USER_PASSWORD_AUTH`.
    UserPasswordAuth,
    /// `ALLOW_ADMIN_USER_PASSWORD_AUTH`.
    AllowAdminUserPasswordAuth,
    /// `ALLOW_CUSTOM_AUTH`.
    AllowCustomAuth,
    /// `ALLOW_USER_PASSWORD_AUTH`.
    AllowUserPasswordAuth,
    /// `ALLOW_USER_SRP_AUTH`.
    AllowUserSrpAuth,
    /// `ALLOW_REFRESH_TOKEN_AUTH`.
    AllowRefreshTokenAuth,
    /// `ALLOW_USER_AUTH`.
    AllowUserAuth,
    /// `ALLOW_TOKEN_EXCHANGE_DELEGATION`.
    AllowTokenExchangeDelegation,
    /// `ALLOW_TOKEN_EXCHANGE_IMPERSONATION`.
    AllowTokenExchangeImpersonation,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
