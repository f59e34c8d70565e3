//! JSON Structure documents: what is refused and why, what is read and what comes of it.

mod bounds;
mod built_in;
mod dialects;
mod document;
mod every_code;
mod extends;
mod hostile;
mod json;
mod keywords;
mod look_up;
mod model;
mod mutations;
mod names;
mod references;
mod represents;
mod shared;
mod siblings;
mod types;
mod values;

use cognito_structure::definition::{Definitions, FaultCode};

/// What documents of Core begin with, on the first line.
const CORE: &str = "{\"$schema\": \"https://json-structure.org/meta/core/v0/#\", \"$id\": \"urn:a\", \
                    \"name\": \"A\",\n";
/// What documents that enable Validation begin with, on the first line.
const VALIDATION: &str = "{\"$schema\": \"https://json-structure.org/meta/validation/v0/#\", \
                          \"$id\": \"urn:a\", \"name\": \"A\",\n";

/// A document of Core, of which the rest begins on line 2.
fn core(rest: &str) -> String {
    format!("{CORE}{rest}}}")
}

/// A document with the Validation keywords, of which the rest begins on line 2.
fn validation(rest: &str) -> String {
    format!("{VALIDATION}{rest}}}")
}

/// What is written of each number, one after the other.
fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect::<Vec<_>>().concat()
}

/// A fault, but for its words: code, pointer, line, column.
type Told = (FaultCode, String, u32, u32);

fn check(text: &str) -> Vec<Told> {
    let mut told = Vec::new();
    for fault in Definitions::new("a.json", text).check() {
        told.push((fault.code, fault.pointer, fault.position.line, fault.position.column));
    }
    told
}

/// Holds each document to the one fault that it provokes.
fn each(table: &[(String, FaultCode, &str, u32, u32)]) {
    for (text, code, pointer, line, column) in table {
        assert_eq!(check(text), [(*code, (*pointer).to_owned(), *line, *column)], "{text}");
    }
}

/// Holds each document to having no fault at all.
fn none(table: &[String]) {
    for text in table {
        assert_eq!(check(text), [], "{text}");
    }
}
