//! The second half of SRP.

use core::fmt;

use super::hidden::Hidden;

/// The proof of a password or of a device, which a library of SRP computes from a challenge's
/// parameters.
///
/// `Debug` hides all of it.
///
/// ```
/// use cognito_request::auth::PasswordClaim;
///
/// let claim = PasswordClaim {
///     signature: "c2lnbmF0dXJl",
///     secret_block: "c2VjcmV0IGJsb2Nr",
///     timestamp: "Fri Nov 27 08:00:00 UTC 2026",
/// };
/// assert!(!format!("{claim:?}").contains("c2lnbmF0dXJl"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PasswordClaim<'a> {
    /// The proof, in base64: `PASSWORD_CLAIM_SIGNATURE`.
    pub signature: &'a str,
    /// The challenge's `SECRET_BLOCK`, as it came: `PASSWORD_CLAIM_SECRET_BLOCK`.
    pub secret_block: &'a str,
    /// The moment that the proof was made of, in its words: `TIMESTAMP`.
    pub timestamp: &'a str,
}

impl fmt::Debug for PasswordClaim<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasswordClaim")
            .field("signature", &Hidden)
            .field("secret_block", &Hidden)
            .field("timestamp", &Hidden)
            .finish()
    }
}
