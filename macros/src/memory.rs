//! What is kept from one derive to the next: a compiler runs them one after another.

use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::rc::Rc;

use cognito_structure::definition::Definitions;
use cognito_structure::pattern::{Compiled, Dialect};

/// What has been read and compiled.
pub(crate) struct Memory {
    /// The documents of the services, and files of the user's that stand alone, as they were when
    /// they were read.
    documents: Vec<Definitions>,
    /// Patterns: many properties of a service have the same.
    pub(crate) patterns: Vec<(String, Dialect, Rc<Compiled>)>,
}

impl Memory {
    const NOTHING: Memory = Memory { documents: Vec::new(), patterns: Vec::new() };
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

/// Takes a document out, by the name of its service or the path of its file.
pub(crate) fn take_document(name: &str) -> Option<Definitions> {
    let mut memory = take();
    let mut at = 0;
    while let Some(document) = memory.documents.get(at)
        && document.file(document.document()) != name
    {
        at += 1;
    }
    let there = at < memory.documents.len();
    let document = there.then(|| memory.documents.swap_remove(at));
    put_back(memory);
    document
}

/// Keeps a document for the next derive.
pub(crate) fn keep_document(document: Definitions) {
    let mut memory = take();
    memory.documents.push(document);
    put_back(memory);
}

fn exchange(memory: Memory) -> Memory {
    ManuallyDrop::into_inner(MEMORY.replace(ManuallyDrop::new(memory)))
}
