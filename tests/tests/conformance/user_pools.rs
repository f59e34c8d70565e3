//! The replies of user pools, by the list of requests that the crate of actions has of them.

pub(crate) use cognito_actions::user_pools::*;
pub(crate) use request::REPLIES;

#[path = "../../../actions/src/user_pools/request.rs"]
mod request;
