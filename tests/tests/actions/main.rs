//! The crate of all actions.

mod constants;
mod dispatch;
mod values;
