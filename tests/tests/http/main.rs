//! Requests and replies as those of the `http` crate (feature `http`).

mod calls;
mod error_replies;
mod replies;
mod requests;
