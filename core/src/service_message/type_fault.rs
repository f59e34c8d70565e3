//! What the service says of a value of another type.

use alloc::string::String;
use core::fmt;

use crate::definition::Kind;
use crate::violation::{Limit, Seen, Violation, ViolationKind};

/// What the protocol says of a value of another type than its member, with the code
/// `SerializationException`.
///
/// | found | where was expected | words | recorded of |
/// |---|---|---|---|
/// | an array | anything else | `Start of list found where not expected` | identity pools |
/// | an object | a scalar, a list | `Start of structure or map found where not expected.` | user pools |
/// | a scalar | a list | `Unexpected field type` | user pools |
/// | a scalar | a map, a structure | the same | a choice |
/// | a number | text | `NUMBER_VALUE can not be converted to a String` | other services of the protocol; user pools said so years ago with the name of a Java class |
/// | `true`, `false` | text, a number | `TRUE_VALUE can not be converted to a String`, `… an Integer`, `… a Long` | other services |
/// | a string | a number | `STRING_VALUE can not be converted to an Integer` | other services |
/// | a number | a boolean | `NUMBER_VALUE can not be converted to a Boolean` | other services |
/// | a string | a boolean | `STRING_VALUE can not be converted to an Boolean`, with that article | other services |
/// | a string, a boolean | a moment | `STRING_VALUE can not be converted to milliseconds since epoch` | other services |
/// | text that is not base64, another scalar | a blob | `STRING_VALUE can not be converted to a Blob` | a choice: what is recorded repeats the text |
/// | a number with a fraction or too large | a whole number | `NUMBER_VALUE can not be converted to an Integer` | a choice: services round it |
/// | `null` | an item, the value of an entry | `Unexpected field type` | a choice: services leave it out |
///
/// It tells whether a boolean was `true` in the place of something sensitive too, as the service
/// does: there no boolean is a value.
///
/// ```
/// use cognito_request::CognitoRequest;
///
/// #[derive(CognitoRequest)]
/// struct ForgotPasswordRequest {
///     #[required]
///     client_id: String,
/// }
///
/// let error = ForgotPasswordRequest::from_json(r#"{"ClientId": 5}"#).err().unwrap();
/// let message = error.service_message().unwrap();
/// assert_eq!(message, "NUMBER_VALUE can not be converted to a String");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypeFault {
    /// An array where something else was expected.
    List,
    /// An object where something else was expected.
    Object,
    /// A value where a list, a map or a structure was expected.
    Field,
    /// A scalar that cannot be made into another.
    Scalar {
        /// What was found: `NUMBER_VALUE`, `STRING_VALUE`, `TRUE_VALUE` or `FALSE_VALUE`.
        found: String,
        /// What was expected, with its article: `a String`, `an Integer`.
        expected: String,
    },
    /// Words that other services of the protocol have for the same: `Expected list or null`.
    Other(String),
}

const LIST: &str = "Start of list found where not expected";
const OBJECT: &str = "Start of structure or map found where not expected.";
const FIELD: &str = "Unexpected field type";
const CONVERTED: &str = " can not be converted to ";
const BLOB: &str = "a Blob";

impl TypeFault {
    /// The fault of a violation, where a value of `kind` was expected. What is no object but the
    /// whole request has no kind.
    pub(super) fn of(violation: &Violation, kind: Option<Kind>) -> TypeFault {
        let found = match violation.limit() {
            Limit::Type { found, .. } => found,
            _ => None,
        };
        let found = match (found, violation.broken.seen, violation.kind()) {
            (Some("an array"), ..) => return TypeFault::List,
            (Some("an object"), ..) => return TypeFault::Object,
            (_, Seen::Boolean(true), _) => "TRUE_VALUE",
            (_, Seen::Boolean(false), _) => "FALSE_VALUE",
            (Some("a string" | "text with escapes"), ..) | (_, _, ViolationKind::BlobEncoding) => {
                "STRING_VALUE"
            }
            (Some(number), ..) if number.starts_with("a number") => "NUMBER_VALUE",
            _ => return TypeFault::Field,
        };
        let expected = match kind {
            Some(Kind::Boolean) if found == "STRING_VALUE" => "an Boolean",
            Some(kind) => match target(kind) {
                Some(target) => target,
                None => return TypeFault::Field,
            },
            None => return TypeFault::Field,
        };
        TypeFault::Scalar { found: found.into(), expected: expected.into() }
    }

    /// Reads the words.
    pub(super) fn parse(text: &str) -> Option<TypeFault> {
        Some(match text {
            LIST => TypeFault::List,
            OBJECT => TypeFault::Object,
            FIELD => TypeFault::Field,
            "Expected list or null" | "Expected map or null" | "Expected null" => {
                TypeFault::Other(text.into())
            }
            _ => {
                let (found, expected) = text.split_once(CONVERTED)?;
                if !is_found(found) {
                    return None;
                }
                TypeFault::Scalar { found: found.into(), expected: expected.into() }
            }
        })
    }

    pub(super) fn kind(&self) -> ViolationKind {
        match self {
            TypeFault::Scalar { found, expected }
                if expected == BLOB && found == "STRING_VALUE" =>
            {
                ViolationKind::BlobEncoding
            }
            _ => ViolationKind::Type,
        }
    }
}

/// Whether the service calls a value so: `NUMBER_VALUE`, or once `class com.example.Number`. Other
/// sentences of a service may speak of conversions too.
fn is_found(words: &str) -> bool {
    let name = words.strip_prefix("class ").unwrap_or(words);
    name.contains(['_', '.'])
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.$".contains(&byte))
}

/// The Java type of a kind of scalar, with its article.
fn target(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::String | Kind::Enum(_) => "a String",
        Kind::Boolean => "a Boolean",
        Kind::Integer { bits: 8, .. } => "a Byte",
        Kind::Integer { bits: 16, .. } => "a Short",
        Kind::Integer { bits: 32, .. } => "an Integer",
        Kind::Integer { bits: 64, .. } => "a Long",
        Kind::Integer { .. } => "a BigInteger",
        Kind::Float { bits: 32 } => "a Float",
        Kind::Float { .. } => "a Double",
        Kind::Blob => BLOB,
        Kind::Timestamp => "milliseconds since epoch",
        Kind::Document | Kind::List(_) | Kind::Map(_) | Kind::Structure(_) => return None,
    })
}

impl fmt::Display for TypeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TypeFault::List => f.write_str(LIST),
            TypeFault::Object => f.write_str(OBJECT),
            TypeFault::Field => f.write_str(FIELD),
            TypeFault::Other(words) => f.write_str(words),
            TypeFault::Scalar { found, expected } => write!(f, "{found}{CONVERTED}{expected}"),
        }
    }
}
