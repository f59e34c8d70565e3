//! Placeholder.
pub mod pattern;
