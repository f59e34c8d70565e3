//! Patterns, each compiled once.

use std::rc::Rc;

use cognito_structure::pattern::{Compiled, Dialect, PatternError, compile};

use crate::memory;

/// The tables of a pattern.
pub(super) fn compiled(source: &str, dialect: Dialect) -> Result<Rc<Compiled>, PatternError> {
    let mut memory = memory::take();
    let mut found = None;
    for (other, of, compiled) in &memory.patterns {
        if *of == dialect && other == source {
            found = Some(Ok(compiled.clone()));
            break;
        }
    }
    let result = match found {
        Some(found) => found,
        None => match compile(source, dialect) {
            Ok(compiled) => {
                let compiled = Rc::new(compiled);
                memory.patterns.push((source.to_owned(), dialect, compiled.clone()));
                Ok(compiled)
            }
            Err(error) => Err(error),
        },
    };
    memory::put_back(memory);
    result
}
