//! Signed requests, held to what the clients of botocore send.

mod agreement;
mod every_action;
mod places;
