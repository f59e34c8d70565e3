//! How far the reading of documents is.

use super::found::Found;
use super::resolve::Resolved;
use super::siblings::Siblings;
use crate::json::NONE;

pub(in crate::definition) struct Reading {
    pub(super) found: Vec<Found>,
    pub(super) siblings: Option<Box<dyn Siblings>>,
    pub(super) resolved: Vec<Resolved>,
    /// The type that is read: faults belong to it.
    pub(super) owner: u32,
    /// How many types have been read.
    pub(super) read: u32,
    /// How many of them are finished.
    pub(super) finished: u32,
    /// Whether the whole document has been checked.
    #[cfg(feature = "tools")]
    pub(super) checked: bool,
    /// How many properties have been inherited.
    pub(super) inherited: u32,
    /// How many times a near name has been looked for.
    pub(super) guesses: u32,
}

impl Reading {
    pub(in crate::definition) fn new() -> Self {
        Self {
            found: Vec::new(),
            siblings: None,
            resolved: Vec::new(),
            owner: NONE,
            read: 0,
            finished: 0,
            #[cfg(feature = "tools")]
            checked: false,
            inherited: 0,
            guesses: 0,
        }
    }
}
