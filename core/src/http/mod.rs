//! Requests and replies as those of the `http` crate (feature `http`). There is no I/O in it: the
//! program's own client, blocking or async, stands between the two.

mod endpoint;
mod endpoint_error;
mod partition;

pub use self::endpoint::Endpoint;
pub use self::endpoint_error::EndpointError;
