//! Requests and replies as those of the `http` crate (feature `http`). There is no I/O in it: the
//! program's own client, blocking or async, stands between the two.
//!
//! With the feature `sigv4` requests are signed too.

#[cfg(feature = "sigv4")]
mod credentials;
#[cfg(feature = "sigv4")]
mod credentials_error;
mod endpoint;
mod endpoint_error;
mod error_reply;
mod length;
mod output_error;
mod partition;
pub(crate) mod reply;
pub(crate) mod request;
#[cfg(feature = "sigv4")]
pub(crate) mod signing;
#[cfg(feature = "sigv4")]
mod signing_error;

#[cfg(feature = "sigv4")]
pub use self::credentials::Credentials;
#[cfg(feature = "sigv4")]
pub use self::credentials_error::{CredentialsError, CredentialsPart};
pub use self::endpoint::Endpoint;
pub use self::endpoint_error::EndpointError;
pub use self::error_reply::ErrorReply;
pub use self::output_error::{BadReply, BadReplyReason, OutputError};
pub use self::reply::LARGEST_REPLY;
#[cfg(feature = "sigv4")]
pub use self::signing::Signable;
#[cfg(feature = "sigv4")]
pub use self::signing_error::SigningError;
