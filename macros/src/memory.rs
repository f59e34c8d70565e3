//! What is kept from one derive to the next: a compiler runs them one after another.

use std::cell::RefCell;
use std::rc::Rc;

use cognito_structure::definition::Definitions;
use cognito_structure::pattern::{Compiled, Dialect};

use crate::model::Service;

/// What has been read and compiled.
#[derive(Default)]
pub(crate) struct Memory {
    /// The documents of the services, which never change.
    pub(crate) services: Vec<(Service, Definitions)>,
    /// Files of the user's that stand alone, as they were when they were read.
    pub(crate) files: Vec<File>,
    /// Patterns: many properties of a service have the same.
    pub(crate) patterns: Vec<(String, Dialect, Rc<Compiled>)>,
}

/// A file, and its definitions.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) definitions: Definitions,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// Takes the memory out of its place.
pub(crate) fn take() -> Memory {
    MEMORY.take()
}

/// Puts it back.
pub(crate) fn put_back(memory: Memory) {
    MEMORY.set(memory);
}
