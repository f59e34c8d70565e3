//! From what the compiler gives to what a program matches with.

use cognito_request::__private::{Pattern, general_category};
use cognito_structure::pattern::{Compiled, Dialect, compile, compile_to_positions};

/// The pattern that the derive would write; its tables are leaked, as a `static`'s would be.
pub(crate) fn pattern(compiled: Compiled) -> Pattern {
    let tables = compiled.tables().leak();
    let category: Option<fn(char) -> u8> =
        if compiled.categories.is_empty() { None } else { Some(general_category) };
    Pattern { source: compiled.source.leak(), tables, category }
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
