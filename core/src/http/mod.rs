//! Requests and replies as those of the `http` crate (feature `http`). There is no I/O in it: the
//! program's own client or server, blocking or async, stands between the two.
//!
//! A client sends [`into_http`](crate::CognitoRequest::into_http) to an [`Endpoint`], and reads the
//! reply with [`output`](crate::CognitoRequest::output). A server reads a request as a [`Call`], and
//! answers an [`OutputReply`] or an [`ErrorReply`].
//!
//! With the feature `sigv4` requests are signed too.

mod call;
mod call_error;
#[cfg(feature = "sigv4")]
mod credentials;
#[cfg(feature = "sigv4")]
mod credentials_error;
mod endpoint;
mod endpoint_error;
mod error_reply;
mod length;
mod output_error;
pub(crate) mod output_reply;
mod partition;
pub(crate) mod reply;
pub(crate) mod request;
#[cfg(feature = "sigv4")]
pub(crate) mod signing;
#[cfg(feature = "sigv4")]
mod signing_error;

pub use self::call::{Call, LARGEST_REQUEST};
pub use self::call_error::CallError;
#[cfg(feature = "sigv4")]
pub use self::credentials::Credentials;
#[cfg(feature = "sigv4")]
pub use self::credentials_error::{CredentialsError, CredentialsPart};
pub use self::endpoint::Endpoint;
pub use self::endpoint_error::EndpointError;
pub use self::error_reply::ErrorReply;
pub use self::output_error::{BadReply, BadReplyReason, OutputError};
pub use self::output_reply::OutputReply;
pub use self::reply::LARGEST_REPLY;
#[cfg(feature = "sigv4")]
pub use self::signing::Signable;
#[cfg(feature = "sigv4")]
pub use self::signing_error::SigningError;
