//! What is kept from one derive to the next: a compiler runs them one after another.

use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::rc::Rc;

use cognito_structure::definition::Definitions;
use cognito_structure::pattern::{Compiled, Dialect};

use crate::model::Service;

/// What has been read and compiled.
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

impl Memory {
    const NOTHING: Memory =
        Memory { services: Vec::new(), files: Vec::new(), patterns: Vec::new() };
}

thread_local! {
    // It lasts as long as the compiler does, and what drops it would be code to compile.
    static MEMORY: RefCell<ManuallyDrop<Memory>> =
        const { RefCell::new(ManuallyDrop::new(Memory::NOTHING)) };
}

/// Takes the memory out of its place.
pub(crate) fn take() -> Memory {
    exchange(Memory::NOTHING)
}

/// Puts it back.
pub(crate) fn put_back(memory: Memory) {
    // What is in its place is nothing.
    drop(exchange(memory));
}

fn exchange(memory: Memory) -> Memory {
    ManuallyDrop::into_inner(MEMORY.replace(ManuallyDrop::new(memory)))
}
