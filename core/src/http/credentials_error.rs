//! Why there are no credentials.

use core::fmt;

/// Why texts are no credentials. What was given is not repeated in it.
///
/// ```
/// use cognito_request::http::{Credentials, CredentialsError, CredentialsPart};
///
/// let error = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI\n", None).unwrap_err();
/// assert_eq!(error, CredentialsError::Characters(CredentialsPart::SecretAccessKey));
/// assert_eq!(
///     error.to_string(),
///     "the secret access key has a character that is not a visible one of ASCII; remove white \
///      space and line ends around it",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialsError {
    /// It is empty.
    Empty(CredentialsPart),
    /// It has a character that is not one of `!` to `~`.
    Characters(CredentialsPart),
}

/// One of the texts that credentials are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialsPart {
    /// The id of the access key.
    AccessKeyId,
    /// The secret of the access key.
    SecretAccessKey,
    /// The token of a temporary access key.
    SessionToken,
}

impl fmt::Display for CredentialsPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CredentialsPart::AccessKeyId => "access key id",
            CredentialsPart::SecretAccessKey => "secret access key",
            CredentialsPart::SessionToken => "session token",
        })
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CredentialsError::Empty(part) => write!(f, "the {part} is empty"),
            CredentialsError::Characters(part) => write!(
                f,
                "the {part} has a character that is not a visible one of ASCII; remove white \
                 space and line ends around it",
            ),
        }
    }
}

impl core::error::Error for CredentialsError {}
