//! Patterns, compiled to tables.
//!
//! A pattern is parsed in its dialect, written out as an automaton over classes of code points, and
//! made deterministic, so that a value is matched in time linear in its length and without
//! allocation. The tables are bytes; `cognito_request` runs them and owns the table of general
//! categories that some of them refer to.

mod alphabet;
mod category;
mod compiled;
mod determinize;
mod duty;
mod ecma;
mod edges;
mod error;
mod intern;
mod java;
mod limit;
mod minimise;
mod node;
mod positions;
mod program;
mod runs;
mod set;
mod text;
mod threads;

pub use category::CATEGORIES;
pub use compiled::{Compiled, Machine};
pub use error::{PatternError, PatternErrorKind};

use alphabet::Alphabet;
use error::Fault;
use program::Program;

/// How a pattern is read. In both the whole value must match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// `java.util.regex.Pattern` and `matches()` of JDK 17: the Cognito definitions and
    /// `#[pattern]`.
    ///
    /// Unsupported: back references, possessive quantifiers, atomic groups, `\b`, `\B`, `\X`, `\N{…}`;
    /// scripts, blocks and the properties that general categories do not decide; inline flags other
    /// than `i` and `s`; and where the JDK departs from any regular language: a repeated group with
    /// `\R` and more in it, a group repeated at least twice that only an anchor lets be empty, a
    /// look-behind of several widths over characters beyond U+FFFF.
    Java,
    /// ECMA-262 with the flag `u`: other JSON Structure documents.
    ///
    /// Unsupported: back references, scripts and properties that general categories do not decide,
    /// group names beyond ASCII.
    Ecma,
}

/// Compiles a pattern.
///
/// Time and memory are bounded for any `source`.
///
/// # Errors
///
/// [`PatternErrorKind::Syntax`] for what the dialect refuses, [`PatternErrorKind::Unsupported`] for
/// what no table can say exactly, [`PatternErrorKind::TooLarge`] past a limit: 65,536 bytes, groups
/// 100 deep, 1,024 distinct sets, 32,768 parts with repetitions written out, 65,536 bytes of table
/// (or 4,096 positions, where nothing looks around).
///
/// ```
/// use cognito_structure::pattern::{Dialect, Machine, compile};
///
/// let compiled = compile(r"[\w-]+_[0-9a-zA-Z]+", Dialect::Java).unwrap();
/// assert!(matches!(compiled.machine, Machine::Table { .. }));
/// assert_eq!(compiled.size(), 5);
/// ```
pub fn compile(source: &str, dialect: Dialect) -> Result<Compiled, PatternError> {
    compile_to(source, dialect, Form::Either)
}

/// Compiles a pattern to positions even where a table would do; for tests.
///
/// # Errors
///
/// Those of [`compile`]; and [`PatternErrorKind::TooLarge`] for any pattern that looks around.
#[doc(hidden)]
pub fn compile_to_positions(source: &str, dialect: Dialect) -> Result<Compiled, PatternError> {
    compile_to(source, dialect, Form::Positions)
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Either,
    Positions,
}

fn compile_to(source: &str, dialect: Dialect, form: Form) -> Result<Compiled, PatternError> {
    compile_parts(source, dialect, form).map_err(|fault| PatternError::new(fault, source))
}

fn compile_parts(source: &str, dialect: Dialect, form: Form) -> Result<Compiled, Fault> {
    let whole = |kind| Fault { kind, range: 0..source.len() };
    if source.len() > limit::SOURCE {
        return Err(whole(PatternErrorKind::TooLarge(limit::SOURCE_TEXT)));
    }
    let (mut tree, root) = match dialect {
        Dialect::Java => java::parse(source)?,
        Dialect::Ecma => ecma::parse(source)?,
    };
    edges::resolve(&mut tree, root);
    let program = Program::build(tree, root).map_err(whole)?;
    let mut alphabet = Alphabet::of(&program.sets).map_err(whole)?;
    let machine = machine(&program, &mut alphabet, form).map_err(whole)?;
    Ok(Compiled::new(source, &alphabet, machine))
}

fn machine(
    program: &Program,
    alphabet: &mut Alphabet,
    form: Form,
) -> Result<Machine, PatternErrorKind> {
    if form == Form::Positions {
        return positions::build(program, alphabet);
    }
    let trial = program.looks.is_empty();
    let allowance = if trial { limit::WORK_OF_TRIAL } else { limit::WORK };
    match determinize::determinize(program, alphabet, allowance) {
        Ok(table) => {
            let (table, numbers) = minimise::classes(minimise::states(table));
            alphabet.renumber(&numbers);
            Ok(compiled::table(&table, alphabet))
        }
        Err(error) if !trial => Err(error),
        Err(_) => positions::build(program, alphabet),
    }
}
