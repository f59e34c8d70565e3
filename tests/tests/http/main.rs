//! Requests and replies as those of the `http` crate (feature `http`).

mod replies;
mod requests;
