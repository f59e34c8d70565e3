//! The type state of a builder: whether a required member is set.
//!
//! A builder has one type parameter for each required member. It is [`Missing`] at first and
//! [`Given`] once the setter was called; `build` asks of each, through a hidden trait of its own,
//! that it be given, and the message of that trait is what the compiler prints.

/// The required member is set.
pub struct Given;

/// The required member is not set yet.
pub struct Missing;
