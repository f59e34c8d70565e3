//! What is wrong with a document.

use std::fmt;

use super::code::{FaultCode, Severity};
use crate::json::Position;

/// Something wrong with a document, and where.
///
/// Its `Display` is a sentence: what is wrong, and what to write instead where that can be told.
///
/// ```
/// use cognito_structure::definition::{Definitions, FaultCode};
///
/// let text = r#"{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:a",
///     "name": "Name", "type": "sting"}"#;
/// let mut definitions = Definitions::new("name.json", text);
/// let name = definitions.look_up("Name").unwrap();
/// let faults = definitions.faults_of(name);
/// assert_eq!(faults[0].code, FaultCode::UnknownType);
/// assert_eq!(faults[0].pointer, "/type");
/// assert_eq!((faults[0].position.line, faults[0].position.column), (2, 29));
/// assert_eq!(faults[0].to_string(), "there is no type `sting`: did you mean `string`?");
/// ```
#[cfg_attr(feature = "tools", derive(Debug, Clone, PartialEq, Eq))]
pub struct Fault {
    /// What kind of fault it is.
    pub code: FaultCode,
    /// The name of the file that it is in.
    pub file: String,
    /// The JSON pointer of the value, or of the member, that it is about.
    pub pointer: String,
    /// Where that stands.
    pub position: Position,
    /// What is wrong.
    pub message: String,
}

impl Fault {
    /// Whether it is an error or a warning.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Whether it is an error.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.code.severity() == Severity::Error
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

#[cfg(feature = "tools")]
impl std::error::Error for Fault {}
