//! Matching compiled patterns.
//!
//! A pattern is compiled when the derive runs; what reaches a program is tables of bytes. Matching
//! takes time linear in the value's length, allocates nothing and never recurses.

mod alphabet;
mod category;
mod category_table;
mod positions;
mod runs;
mod table;

use core::fmt;

pub use category::general_category;

/// A compiled pattern, which a whole string must match.
///
/// The derives write these as `static` items; there is no other way to make one.
///
/// ```
/// use cognito_request::Pattern;
///
/// /// The pattern `a*`.
/// static PATTERN: Pattern = Pattern::table(
///     "a*",
///     b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
///       \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
///       \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\
///       \0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
///     b"\x80\0\0\0\0",
///     b"",
///     None,
///     (2, 1),
///     b"\0\0\0\x01",
///     b"\0\x80",
///     b"",
/// );
///
/// assert_eq!(PATTERN.source(), "a*");
/// assert!(PATTERN.matches(""));
/// assert!(PATTERN.matches("aaa"));
/// assert!(!PATTERN.matches("ab"));
/// ```
#[derive(Clone, Copy)]
pub struct Pattern {
    source: &'static str,
    alphabet: alphabet::Alphabet,
    machine: Machine,
}

#[derive(Clone, Copy)]
enum Machine {
    Table(table::Table),
    Positions(positions::Positions),
}

/// The function that tells categories apart, where a pattern needs it.
#[doc(hidden)]
pub(crate) type Category = Option<fn(char) -> u8>;

impl Pattern {
    /// A pattern with one state at a time; `shape` is the number of classes and the first state.
    #[doc(hidden)]
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "one call, written by the derive")]
    pub const fn table(
        source: &'static str,
        ascii: &'static [u8; 128],
        segments: &'static [u8],
        categories: &'static [u8],
        category: Category,
        shape: (u8, u16),
        next: &'static [u8],
        states: &'static [u8],
        runs: &'static [u8],
    ) -> Self {
        Self {
            source,
            alphabet: alphabet::Alphabet { ascii, segments, categories, category },
            machine: Machine::Table(table::Table { shape, next, states, runs }),
        }
    }

    /// A pattern with a set of positions at a time; `shape` is the number of words of a set and
    /// whether the empty string matches.
    #[doc(hidden)]
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "one call, written by the derive")]
    pub const fn positions(
        source: &'static str,
        ascii: &'static [u8; 128],
        segments: &'static [u8],
        categories: &'static [u8],
        category: Category,
        shape: (u8, bool),
        sets: &'static [u8],
        takes: &'static [u8],
        starts: &'static [u8],
        targets: &'static [u8],
    ) -> Self {
        Self {
            source,
            alphabet: alphabet::Alphabet { ascii, segments, categories, category },
            machine: Machine::Positions(positions::Positions {
                shape,
                sets,
                takes,
                starts,
                targets,
            }),
        }
    }

    /// The pattern as written.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the whole of `value` matches.
    #[must_use]
    pub fn matches(&self, value: &str) -> bool {
        match &self.machine {
            Machine::Table(table) => table.matches(&self.alphabet, value),
            Machine::Positions(positions) => positions.matches(&self.alphabet, value),
        }
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.source).finish()
    }
}
