//! Requests and replies as those of the `http` crate (feature `http`).

mod error_replies;
mod replies;
mod requests;
