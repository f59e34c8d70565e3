//! The dialects in which definitions are written.

/// How a document is read, and what its values are on the wire.
///
/// | | [`Core`](Self::Core) | [`Service`](Self::Service) | [`Published`](Self::Published) |
/// |---|---|---|---|
/// | marked by | – | `cognito.service`, or `cognito.patterns` that is `"java"`, at the root | a reference under `#/components/schemas`, or an `$id` of the published files |
/// | patterns | ECMA-262 with `u` | Java | Java |
/// | `datetime` | text | epoch seconds | epoch seconds |
/// | `int64`, `uint64` | text | number | number |
/// | a reference elsewhere | error | error | by `name` among its siblings |
/// | `allOf` of a reference and a description | extension | extension | the property's type |
/// | `object` with only `additionalProperties` | error | error | a map |
///
/// ```
/// use cognito_structure::definition::{Definitions, Dialect};
///
/// let text = r#"{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:a",
///     "name": "Age", "type": "uint8"}"#;
/// assert_eq!(Definitions::new("age.json", text).dialect(), Dialect::Core);
/// ```
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "tools", derive(Debug, Eq))]
pub enum Dialect {
    /// JSON Structure Core and Validation, as specified.
    Core,
    /// The same, of a service that speaks JSON 1.1: the built-in definitions, and what
    /// `cognito-request` writes of a type with patterns.
    Service,
    /// The 531 files published for Amazon Cognito, and files like them.
    Published,
}

impl Dialect {
    /// The dialect of the patterns.
    #[must_use]
    pub fn of_patterns(self) -> crate::pattern::Dialect {
        match self {
            Self::Core => crate::pattern::Dialect::Ecma,
            Self::Service | Self::Published => crate::pattern::Dialect::Java,
        }
    }
}
