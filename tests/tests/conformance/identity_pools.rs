//! The replies of identity pools, by the list of requests that the crate of actions has of them.

pub(crate) use cognito_actions::identity_pools::*;
pub(crate) use request::REPLIES;

#[path = "../../../actions/src/identity_pools/request.rs"]
mod request;
