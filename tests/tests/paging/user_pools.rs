//! The requests of user pools, by the list that the crate of actions has of them.

pub(crate) use cognito_actions::user_pools::*;
pub(crate) use request::ROWS;

#[path = "../../../actions/src/user_pools/request.rs"]
mod request;
