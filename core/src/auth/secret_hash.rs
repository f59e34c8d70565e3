//! The proof that a request comes of an app client that knows its secret.

use alloc::string::String;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::value::blob;

/// The secret hash of a user's name: HMAC-SHA-256 of the name and the client's id, one behind the
/// other, under the client's secret, all in UTF-8; in base64. It has 44 characters.
///
/// [`AppClient::secret_hash`](super::AppClient::secret_hash) makes it for a client that may have
/// no secret. Which name it is depends on what is sent: see [the module](super#whose-name).
/// ([Computing secret hash values](https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html#cognito-user-pools-computing-secret-hash))
///
/// ```
/// use cognito_request::auth::secret_hash;
///
/// assert_eq!(
///     secret_hash("ann", "1example23456789", "9example87654321shhhhhhh"),
///     "uEtaTUjWuDRHGx8kqQcafqgZIhn+LBqPac4JrNcYiFc=",
/// );
/// ```
#[must_use]
pub fn secret_hash(username: &str, client_id: &str, client_secret: &str) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(client_secret.as_bytes()) else {
        unreachable!("HMAC takes a key of any length (RFC 2104)")
    };
    mac.update(username.as_bytes());
    mac.update(client_id.as_bytes());
    let mut hash = String::new();
    blob::encode(&mac.finalize().into_bytes(), &mut hash);
    hash
}
