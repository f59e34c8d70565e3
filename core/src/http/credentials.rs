//! What requests are signed with.

use core::fmt;

use super::credentials_error::{CredentialsError, CredentialsPart};

/// What requests are signed with: an access key, and the session token of a temporary one.
///
/// They come from the program: this library reads no environment and no file. Neither `Debug` nor
/// an error tells the secret or the token.
///
/// ```
/// use cognito_request::http::Credentials;
///
/// let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI", Some("FwoGZXIvYXdzEB"))?;
/// assert_eq!(
///     format!("{credentials:?}"),
///     r#"Credentials { access_key_id: "AKIDEXAMPLE", secret_access_key: <hidden>, session_token: Some(<hidden>) }"#,
/// );
/// # Ok::<(), cognito_request::http::CredentialsError>(())
/// ```
#[derive(Clone)]
pub struct Credentials(aws_credential_types::Credentials);

impl Credentials {
    /// An access key by its id (`AKIA…`, or `ASIA…` with a session token) and its secret.
    ///
    /// A session token that is empty is as none: so is the variable `AWS_SESSION_TOKEN` where it
    /// is set to nothing.
    ///
    /// # Errors
    ///
    /// The id or the secret is empty, or one of the three has a character that is not a visible
    /// one of ASCII: what the service gives out has none, and the header that it would stand in
    /// holds none. Often it is the end of a line in the file that a secret was read from.
    pub fn new(
        access_key_id: &str,
        secret_access_key: &str,
        session_token: Option<&str>,
    ) -> Result<Credentials, CredentialsError> {
        let session_token = session_token.filter(|token| !token.is_empty());
        check(CredentialsPart::AccessKeyId, access_key_id)?;
        check(CredentialsPart::SecretAccessKey, secret_access_key)?;
        if let Some(token) = session_token {
            check(CredentialsPart::SessionToken, token)?;
        }
        Ok(Credentials(aws_credential_types::Credentials::new(
            access_key_id,
            secret_access_key,
            session_token.map(Into::into),
            None,
            "cognito-request",
        )))
    }

    /// The id of the access key. It is no secret: it stands in every signed request.
    #[must_use]
    pub fn access_key_id(&self) -> &str {
        self.0.access_key_id()
    }

    /// As `aws-sigv4` takes them.
    pub(super) fn inner(&self) -> &aws_credential_types::Credentials {
        &self.0
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = format_args!("<hidden>");
        f.debug_struct("Credentials")
            .field("access_key_id", &self.0.access_key_id())
            .field("secret_access_key", &hidden)
            .field("session_token", &self.0.session_token().map(|_| hidden))
            .finish()
    }
}

fn check(part: CredentialsPart, text: &str) -> Result<(), CredentialsError> {
    if text.is_empty() {
        return Err(CredentialsError::Empty(part));
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(CredentialsError::Characters(part));
    }
    Ok(())
}
