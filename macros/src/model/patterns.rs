//! Patterns, compiled once for a compiler.

use std::cell::RefCell;

use cognito_structure::pattern::{Compiled, Dialect, PatternError, compile};

/// A pattern, and what came of it.
type Kept = (String, Dialect, Compiled);

thread_local! {
    /// Many properties of a service have one pattern.
    static KEPT: RefCell<Vec<Kept>> = const { RefCell::new(Vec::new()) };
}

/// The tables of a pattern.
pub(super) fn compiled(source: &str, dialect: Dialect) -> Result<Compiled, PatternError> {
    KEPT.with_borrow_mut(|all| {
        for (other, of, compiled) in all.iter() {
            if *of == dialect && other == source {
                return Ok(compiled.clone());
            }
        }
        let compiled = compile(source, dialect)?;
        all.push((source.to_owned(), dialect, compiled.clone()));
        Ok(compiled)
    })
}
