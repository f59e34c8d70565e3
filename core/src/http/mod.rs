//! Requests and replies as those of the `http` crate (feature `http`). There is no I/O in it: the
//! program's own client or server, blocking or async, stands between the two.
//!
//! A client sends [`into_http`](crate::CognitoRequest::into_http) to an [`Endpoint`], and reads the
//! reply with [`output`](crate::CognitoRequest::output). A server reads a request as a [`Call`], and
//! answers an [`OutputReply`] or an [`ErrorReply`].

mod call;
mod call_error;
mod endpoint;
mod endpoint_error;
mod error_reply;
mod length;
mod output_error;
pub(crate) mod output_reply;
mod partition;
pub(crate) mod reply;
pub(crate) mod request;

pub use self::call::{Call, LARGEST_REQUEST};
pub use self::call_error::CallError;
pub use self::endpoint::Endpoint;
pub use self::endpoint_error::EndpointError;
pub use self::error_reply::ErrorReply;
pub use self::output_error::{BadReply, BadReplyReason, OutputError};
pub use self::output_reply::OutputReply;
pub use self::reply::LARGEST_REPLY;
