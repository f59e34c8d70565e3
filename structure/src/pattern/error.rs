//! Why a pattern cannot be compiled, and where.

use std::fmt;
use std::ops::Range;

/// What is wrong with a pattern.
#[derive(Clone, Copy)]
#[cfg_attr(feature = "tools", derive(Debug, PartialEq, Eq))]
#[non_exhaustive]
pub enum PatternErrorKind {
    /// The dialect itself refuses the pattern; the text says what is wrong with it.
    Syntax(&'static str),
    /// Legal in the dialect, but no table can say it exactly; the text names the construct.
    Unsupported(&'static str),
    /// Legal, but past one of the limits of [`compile`](super::compile); the text names the limit.
    TooLarge(&'static str),
}

/// A pattern that [`compile`](super::compile) refuses.
///
/// Its `Display` is one sentence: what is wrong, and the piece of the pattern it is about.
///
/// ```
/// use cognito_structure::pattern::{Dialect, PatternErrorKind, compile};
///
/// let error = compile(r"(a)\1", Dialect::Java).unwrap_err();
/// assert_eq!(error.range(), 3..5);
/// assert!(matches!(error.kind(), PatternErrorKind::Unsupported(_)));
/// assert_eq!(
///     error.to_string(),
///     r"`\1` at byte 3: back references cannot be compiled to a table",
/// );
/// ```
#[cfg_attr(feature = "tools", derive(Debug, Clone, PartialEq, Eq))]
pub struct PatternError {
    kind: PatternErrorKind,
    range: Range<usize>,
    excerpt: String,
}

/// What a parser finds wrong, and the bytes that it is about.
pub(crate) struct Fault {
    pub(crate) kind: PatternErrorKind,
    pub(crate) range: Range<usize>,
}

impl PatternError {
    pub(crate) fn new(fault: Fault, source: &str) -> Self {
        let (mut excerpt, mut left) = (String::new(), 40);
        for character in source.get(fault.range.clone()).unwrap_or("").chars() {
            if left > 0 {
                excerpt.push(character);
                left -= 1;
            }
        }
        Self { kind: fault.kind, range: fault.range, excerpt }
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> PatternErrorKind {
        self.kind
    }

    /// The bytes of the pattern that the error is about; empty at the pattern's end.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut excerpt = String::new();
        for part in self.excerpt.chars() {
            match part {
                '\n' => excerpt.push_str("\\n"),
                '\r' => excerpt.push_str("\\r"),
                '\t' => excerpt.push_str("\\t"),
                _ if part.is_control() => {
                    let escape = format!("\\u{{{:x}}}", u32::from(part));
                    excerpt.push_str(&escape);
                }
                _ => excerpt.push(part),
            }
        }
        if !excerpt.is_empty() {
            excerpt = format!("`{excerpt}` ");
        }
        let (before, what, behind) = match self.kind {
            PatternErrorKind::Syntax(text) => ("", text, ""),
            PatternErrorKind::Unsupported(what) => ("", what, " cannot be compiled to a table"),
            PatternErrorKind::TooLarge(what) => ("the pattern is too large: ", what, ""),
        };
        let start = self.range.start;
        f.write_str(&format!("{excerpt}at byte {start}: {before}{what}{behind}"))
    }
}

#[cfg(feature = "tools")]
impl std::error::Error for PatternError {}
