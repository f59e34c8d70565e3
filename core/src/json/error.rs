//! Why JSON could not be read.

use alloc::string::String;
use core::fmt;

use crate::violation::Violations;
use crate::violation::sentence::in_one_line;

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    line: usize,
    column: usize,
}

impl Position {
    pub(crate) const START: Position = Position { line: 1, column: 1 };

    /// The line, from 1. A line ends with a line feed.
    #[inline]
    #[must_use]
    pub const fn line(self) -> usize {
        self.line
    }

    /// The column, from 1, in characters (Unicode scalar values).
    #[inline]
    #[must_use]
    pub const fn column(self) -> usize {
        self.column
    }

    /// The place behind `text`, which starts here.
    pub(crate) fn after(self, text: &str) -> Position {
        let Position { mut line, mut column } = self;
        for character in text.chars() {
            column += 1;
            if character == '\n' {
                (line, column) = (line + 1, 1);
            }
        }
        Position { line, column }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// Why a value could not be read from JSON.
///
/// ```
/// use cognito_request::{CognitoRequest, ReadError};
///
/// #[derive(CognitoRequest)]
/// struct GetUserRequest {
///     #[required]
///     #[sensitive]
///     access_token: String,
/// }
///
/// let Err(ReadError::Syntax(error)) = GetUserRequest::from_json("{\n  \"AccessToken\": \"a\n") else {
///     panic!("the text is cut off")
/// };
/// assert_eq!((error.position().line(), error.position().column()), (2, 20));
/// assert_eq!(error.member(), "/AccessToken");
///
/// let error = GetUserRequest::from_json(r#"{"AccessToken": 5}"#).err().unwrap();
/// assert_eq!(
///     error.to_string(),
///     "/AccessToken: expected a string, found a number (line 1, column 17)",
/// );
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadError {
    /// The text is not JSON.
    Syntax(SyntaxError),
    /// The text is JSON, but not of this type.
    Violations(Violations),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Syntax(error) => error.fmt(f),
            ReadError::Violations(violations) => violations.fmt(f),
        }
    }
}

/// It says what the error in it says, so it has no further source: the text would come twice.
impl core::error::Error for ReadError {}

impl From<Violations> for ReadError {
    #[inline]
    fn from(violations: Violations) -> Self {
        ReadError::Violations(violations)
    }
}

/// Where a text stops being JSON (RFC 8259), and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    pub(crate) position: Position,
    pub(crate) member: String,
    pub(crate) reason: SyntaxReason,
}

impl SyntaxError {
    /// Where.
    #[inline]
    #[must_use]
    pub fn position(&self) -> Position {
        self.position
    }

    /// The member that was being read, as a JSON pointer (RFC 6901) in wire names; empty for the
    /// value itself. Inside of a member that is no property it is that member.
    #[inline]
    #[must_use]
    pub fn member(&self) -> &str {
        &self.member
    }

    /// Why.
    #[inline]
    #[must_use]
    pub fn reason(&self) -> SyntaxReason {
        self.reason
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.reason, self.position)?;
        if !self.member.is_empty() {
            f.write_str(", in ")?;
            in_one_line(&self.member, f)?;
        }
        Ok(())
    }
}

impl core::error::Error for SyntaxError {}

/// Why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyntaxReason {
    /// The text ends inside of a value.
    End,
    /// Something else stands where this was expected.
    Expected(&'static str),
    /// There is more text behind the value.
    Trailing,
    /// The bytes are not UTF-8.
    Utf8,
    /// A control character (below U+0020) stands unescaped in a string.
    Control,
    /// A backslash is followed by what is no escape.
    Escape,
    /// An escaped surrogate has no partner, so it stands for no character.
    Surrogate,
    /// A number is not written as JSON has it.
    Number,
    /// Arrays and objects are nested deeper than [`SyntaxReason::DEEPEST`].
    Depth,
}

impl SyntaxReason {
    /// How deep arrays and objects may be nested.
    pub const DEEPEST: u32 = 128;
}

impl fmt::Display for SyntaxReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SyntaxReason::End => f.write_str("the JSON text ends too early"),
            SyntaxReason::Expected(what) => write!(f, "expected {what}"),
            SyntaxReason::Trailing => f.write_str("more text behind the JSON value"),
            SyntaxReason::Utf8 => f.write_str("bytes that are not UTF-8"),
            SyntaxReason::Control => f.write_str("a control character that is not escaped"),
            SyntaxReason::Escape => f.write_str("an escape that JSON does not have"),
            SyntaxReason::Surrogate => f.write_str("an escaped surrogate without its partner"),
            SyntaxReason::Number => f.write_str("a number that is not written as in JSON"),
            SyntaxReason::Depth => {
                write!(f, "arrays and objects nested deeper than {}", SyntaxReason::DEEPEST)
            }
        }
    }
}
