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
#[cfg(feature = "definition-files")]
mod ecma;
mod edges;
mod error;
mod intern;
mod java;
mod layout;
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
use node::Tree;
use program::Program;
use text::Parse;

/// How a pattern is read. In both the whole value must match.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "tools", derive(Debug, Eq))]
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
    /// ECMA-262 with the flag `u`: other JSON Structure documents, which are read with the feature
    /// `definition-files` only. Without it, every pattern of this dialect is unsupported.
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
/// let Machine::Table { states, .. } = compiled.machine else { panic!("a table") };
/// assert_eq!(states.len(), 5);
/// ```
pub fn compile(source: &str, dialect: Dialect) -> Result<Compiled, PatternError> {
    compile_by(machine, source, dialect)
}

/// Compiles a pattern to positions even where a table would do; for tests.
///
/// # Errors
///
/// Those of [`compile`]; and [`PatternErrorKind::TooLarge`] for any pattern that looks around.
#[cfg(feature = "tools")]
#[doc(hidden)]
pub fn compile_to_positions(source: &str, dialect: Dialect) -> Result<Compiled, PatternError> {
    compile_by(|program, alphabet| positions::build(program, alphabet), source, dialect)
}

/// What makes the machine of a pattern.
type Build = fn(&Program, &mut Alphabet) -> Result<Machine, PatternErrorKind>;

fn compile_by(build: Build, source: &str, dialect: Dialect) -> Result<Compiled, PatternError> {
    let fault = match parse(source, dialect) {
        // What is wrong with a pattern that can be read is wrong with the whole of it.
        Ok((tree, root)) => match tables(build, source, tree, root) {
            Ok(compiled) => return Ok(compiled),
            Err(kind) => Fault { kind, range: 0..source.len() },
        },
        Err(fault) => fault,
    };
    Err(PatternError::new(fault, source))
}

fn parse(source: &str, dialect: Dialect) -> Parse<(Tree, u32)> {
    if source.len() > limit::SOURCE {
        let kind = PatternErrorKind::TooLarge(limit::SOURCE_TEXT);
        return Err(Fault { kind, range: 0..source.len() });
    }
    match dialect {
        Dialect::Java => java::parse(source),
        #[cfg(feature = "definition-files")]
        Dialect::Ecma => ecma::parse(source),
        #[cfg(not(feature = "definition-files"))]
        Dialect::Ecma => {
            let kind = PatternErrorKind::Unsupported("without `definition-files`, ECMA-262");
            Err(Fault { kind, range: 0..source.len() })
        }
    }
}

fn tables(
    build: Build,
    source: &str,
    mut tree: Tree,
    root: u32,
) -> Result<Compiled, PatternErrorKind> {
    edges::resolve(&mut tree, root);
    let program = Program::build(tree, root)?;
    let mut alphabet = Alphabet::of(&program.sets)?;
    let machine = build(&program, &mut alphabet)?;
    Ok(Compiled::new(source, &alphabet, machine))
}

/// A table; or positions, where the table would be too large and nothing looks around.
fn machine(program: &Program, alphabet: &mut Alphabet) -> Result<Machine, PatternErrorKind> {
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
