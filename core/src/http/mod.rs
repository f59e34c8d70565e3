//! Requests and replies as those of the `http` crate (feature `http`). There is no I/O in it: the
//! program's own client, blocking or async, stands between the two.

mod endpoint;
mod endpoint_error;
mod error_reply;
mod length;
mod output_error;
mod partition;
pub(crate) mod reply;
pub(crate) mod request;

pub use self::endpoint::Endpoint;
pub use self::endpoint_error::EndpointError;
pub use self::error_reply::ErrorReply;
pub use self::output_error::{BadReply, BadReplyReason, OutputError};
pub use self::reply::LARGEST_REPLY;
