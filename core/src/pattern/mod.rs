//! Matching compiled patterns.
//!
//! A pattern is compiled when the derive runs; what reaches a program is tables of bytes. Matching
//! takes time linear in the value's length, allocates nothing and never recurses.

mod alphabet;
mod category;
mod category_table;
mod layout;
mod positions;
mod runs;
mod table;

use core::fmt;

pub use category::general_category;

/// A compiled pattern, which a whole string must match.
///
/// The derives write these; there is no other way to make one.
///
/// ```
/// use cognito_request::definition::Constraint;
/// use cognito_request::CognitoStructure;
///
/// #[derive(CognitoStructure)]
/// struct Letters {
///     #[pattern("a*")]
///     letters: Option<String>,
/// }
///
/// let constraints = Letters::DEFINITION.properties[0].constraints;
/// let [Constraint::Pattern(pattern)] = constraints.as_slice() else { panic!() };
/// assert_eq!(pattern.source(), "a*");
/// assert!(pattern.matches(""));
/// assert!(pattern.matches("aaa"));
/// assert!(!pattern.matches("ab"));
/// ```
// The derives write all of it as one literal. A constant that is the result of a call is looked
// through by the compiler for cells, down to each field of its type, at each `&` around it; a literal
// is only where it holds such a constant itself.
#[derive(Clone, Copy)]
pub struct Pattern {
    #[doc(hidden)]
    pub source: &'static str,
    /// Its tables, as `layout` says.
    #[doc(hidden)]
    pub tables: &'static [u8],
    /// What tells the general category of a code point, where the tables ask for it.
    #[doc(hidden)]
    pub category: Option<fn(char) -> u8>,
}

impl Pattern {
    /// The pattern as written.
    #[inline]
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the whole of `value` matches.
    #[must_use]
    pub fn matches(&self, value: &str) -> bool {
        layout::matches(self.tables, self.category, value) == Some(true)
    }
}

impl fmt::Debug for Pattern {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.source).finish()
    }
}

/// The number at a place of a table with 2 bytes for each, little end first.
fn pair(table: &[u8], place: usize) -> usize {
    match table.get(2 * place..2 * place + 2) {
        Some([low, high]) => usize::from(u16::from_le_bytes([*low, *high])),
        _ => 0,
    }
}
