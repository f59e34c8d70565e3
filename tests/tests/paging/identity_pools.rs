//! The requests of identity pools, by the list that the crate of actions has of them.

pub(crate) use cognito_actions::identity_pools::*;
pub(crate) use request::ROWS;

#[path = "../../../actions/src/identity_pools/request.rs"]
mod request;
