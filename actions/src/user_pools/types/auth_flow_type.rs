use cognito_request::CognitoEnum;

/// How a user signs in.
#[derive(CognitoEnum, Clone, Debug, PartialEq, Eq)]
#[doc_ref("user-pools#AuthFlowType")]
pub enum AuthFlowType {
    /// `USER_SRP_AUTH`.
    UserSrpAuth,
    /// `REFRESH_TOKEN_AUTH`.
    RefreshTokenAuth,
    /// `REFRESH_TOKEN`.
    RefreshToken,
    /// `CUSTOM_AUTH`.
    CustomAuth,
    /// `ADMIN_NO_SRP_AUTH`.
    AdminNoSrpAuth,
    /// `USER_PASSWORD_AUTH`.
    UserPasswordAuth,
    /// `ADMIN_USER_PASSWORD_AUTH`.
    AdminUserPasswordAuth,
    /// `USER_AUTH`.
    UserAuth,
    /// A value that the definition does not have.
    #[other]
    Other(String),
}
