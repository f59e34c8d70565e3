//! An app client, which most of a sign-in is made for.

use alloc::string::String;
use core::fmt;

use super::hidden::Hidden;
use super::secret_hash;

/// An app client of a user pool: its id, and its secret if it has one.
///
/// `Debug` hides both, since the service holds both for sensitive.
///
/// ```
/// use cognito_request::auth::AppClient;
///
/// let client = AppClient::new("1example23456789", None);
/// assert_eq!(client.id(), "1example23456789");
/// assert_eq!(client.secret_hash("ann"), None);
/// assert_eq!(format!("{client:?}"), "AppClient { id: <hidden>, secret: None }");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct AppClient {
    id: String,
    secret: Option<String>,
}

impl AppClient {
    /// A client with this id, and this secret unless it was created without one.
    #[must_use]
    pub fn new(id: &str, secret: Option<&str>) -> AppClient {
        AppClient { id: id.into(), secret: secret.map(Into::into) }
    }

    /// The id, for the member `ClientId`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The [secret hash](secret_hash()) of a user's name, or `None` for a client without a secret.
    ///
    /// [`AuthParameters`](super::AuthParameters) and
    /// [`ChallengeResponses`](super::ChallengeResponses) have it in them. It is for the actions
    /// that have it as a member of its own: `SignUp`, `ConfirmSignUp`, `ResendConfirmationCode`,
    /// `ForgotPassword`, `ConfirmForgotPassword`.
    ///
    /// ```
    /// use cognito_request::CognitoRequest;
    /// use cognito_request::auth::AppClient;
    ///
    /// #[derive(CognitoRequest)]
    /// #[doc_ref("user-pools#ForgotPasswordRequest")]
    /// #[cognito(partial)]
    /// struct ForgotPasswordRequest {
    ///     #[required]
    ///     client_id: String,
    ///     secret_hash: Option<String>,
    ///     #[required]
    ///     username: String,
    /// }
    ///
    /// let client = AppClient::new("1example23456789", Some("9example87654321shhhhhhh"));
    /// let request = ForgotPasswordRequest::builder()
    ///     .client_id(client.id())
    ///     .maybe_secret_hash(client.secret_hash("ann"))
    ///     .username("ann")
    ///     .build()
    ///     .unwrap();
    /// assert_eq!(request.secret_hash.unwrap().len(), 44);
    /// ```
    #[must_use]
    pub fn secret_hash(&self, username: &str) -> Option<String> {
        let secret = self.secret.as_deref()?;
        Some(secret_hash(username, &self.id, secret))
    }
}

impl fmt::Debug for AppClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret = self.secret.as_ref().map(|_| Hidden);
        f.debug_struct("AppClient").field("id", &Hidden).field("secret", &secret).finish()
    }
}
