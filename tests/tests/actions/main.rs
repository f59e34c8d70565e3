//! The crate of all actions.

mod compiled;
mod constants;
mod dispatch;
mod values;
