//! The ways to sign in.

use super::wire_name::wire_names;

wire_names! {
    /// A way to sign in: the value of the member `AuthFlow`, as
    /// [`AuthParameters::flow`](super::AuthParameters::flow) tells it.
    ///
    /// It is set to a member of text, or of an enumeration that is held to
    /// `user-pools#AuthFlowType`. Any other enumeration of yours has a variant of
    /// [`as_str`](AuthFlow::as_str) if it has one: `parameters.flow().as_str().parse()`.
    ///
    /// ```
    /// use cognito_request::auth::AuthFlow;
    ///
    /// assert_eq!(AuthFlow::UserSrpAuth.as_str(), "USER_SRP_AUTH");
    /// assert_eq!(AuthFlow::ALL.len(), 8);
    /// ```
    AuthFlow is "/definitions/AuthFlowType":
    /// With a password that is proven and not sent.
    UserSrpAuth = "USER_SRP_AUTH",
    /// With a refresh token; the same as [`AuthFlow::RefreshToken`].
    RefreshTokenAuth = "REFRESH_TOKEN_AUTH",
    /// With a refresh token; the same as [`AuthFlow::RefreshTokenAuth`].
    RefreshToken = "REFRESH_TOKEN",
    /// By the challenges of the pool's own Lambda functions.
    CustomAuth = "CUSTOM_AUTH",
    /// With a password, by a server with credentials: the older name of
    /// [`AuthFlow::AdminUserPasswordAuth`].
    AdminNoSrpAuth = "ADMIN_NO_SRP_AUTH",
    /// With a password.
    UserPasswordAuth = "USER_PASSWORD_AUTH",
    /// With a password, by a server with credentials.
    AdminUserPasswordAuth = "ADMIN_USER_PASSWORD_AUTH",
    /// By a way that the user chooses: a password, a code, a passkey.
    UserAuth = "USER_AUTH",
}
