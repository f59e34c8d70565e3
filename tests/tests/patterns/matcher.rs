//! From what the compiler gives to what a program matches with.

use cognito_request::__private::{Alphabet, Machine, Pattern, Positions, Table, general_category};
use cognito_structure::pattern::{self, Compiled, Dialect, compile, compile_to_positions};

/// The pattern that the derive would write; its tables are leaked, as a `static`'s would be.
pub(crate) fn pattern(compiled: Compiled) -> Pattern {
    let source: &'static str = compiled.source.leak();
    let ascii: &'static [u8; 128] = Box::leak(Box::new(compiled.ascii));
    let segments = compiled.segments.leak();
    let category: Option<fn(char) -> u8> =
        if compiled.categories.is_empty() { None } else { Some(general_category) };
    let categories = compiled.categories.leak();
    let machine = match compiled.machine {
        pattern::Machine::Table { classes, start, next, states, runs } => Machine::Table(Table {
            shape: (classes, start),
            next: next.leak(),
            states: states.leak(),
            runs: runs.leak(),
        }),
        pattern::Machine::Positions { words, empty, sets, takes, starts, targets } => {
            Machine::Positions(Positions {
                shape: (words, empty),
                sets: sets.leak(),
                takes: takes.leak(),
                starts: starts.leak(),
                targets: targets.leak(),
            })
        }
    };
    Pattern { source, alphabet: Alphabet { ascii, segments, categories, category }, machine }
}

pub(crate) fn java(source: &str) -> Pattern {
    match compile(source, Dialect::Java) {
        Ok(compiled) => pattern(compiled),
        Err(error) => panic!("{source}: {error}"),
    }
}

pub(crate) fn ecma(source: &str) -> Pattern {
    match compile(source, Dialect::Ecma) {
        Ok(compiled) => pattern(compiled),
        Err(error) => panic!("{source}: {error}"),
    }
}

/// The same pattern as an automaton of positions, if it has one.
pub(crate) fn positions(source: &str, dialect: Dialect) -> Option<Pattern> {
    compile_to_positions(source, dialect).ok().map(pattern)
}
