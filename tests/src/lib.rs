//! What more than one test needs.

pub mod botocore;
/// The seed: the request that the project starts from, as a user writes it.
pub mod seed;
