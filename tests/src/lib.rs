//! What more than one test needs.

/// The seed: the request that the project starts from, as a user writes it.
pub mod seed;
