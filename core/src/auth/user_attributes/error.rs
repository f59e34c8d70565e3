//! Why a list of structures is none of attributes.

use alloc::string::String;
use core::fmt;

use crate::definition::Definition;

/// Why a list of structures cannot be read as attributes, or written of them. No value of an
/// attribute is in it.
///
/// ```
/// use cognito_request::{CognitoStructure, auth::{UserAttributes, UserAttributesError}};
///
/// #[derive(CognitoStructure)]
/// struct Tag {
///     #[required]
///     key: String,
/// }
///
/// let error = UserAttributes::from_list::<Tag>([]).unwrap_err();
/// assert_eq!(error, UserAttributesError::NoProperty { structure: "Tag", property: "Name" });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserAttributesError {
    /// The structure is not one of attributes.
    NoProperty {
        /// The Rust name of the structure.
        structure: &'static str,
        /// The property that it lacks, or that is no text: `Name` or `Value`.
        property: &'static str,
    },
    /// The structure does not take this attribute.
    Refused {
        /// The Rust name of the structure.
        structure: &'static str,
        /// The name of the attribute.
        name: String,
    },
}

impl UserAttributesError {
    pub(super) fn refused(definition: &Definition, name: &str) -> UserAttributesError {
        UserAttributesError::Refused { structure: definition.name, name: name.into() }
    }
}

impl fmt::Display for UserAttributesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UserAttributesError::NoProperty { structure, property } => {
                write!(
                    f,
                    "`{structure}` has no member `{property}` of text, which an attribute has"
                )
            }
            UserAttributesError::Refused { structure, name } => {
                write!(
                    f,
                    "`{structure}` does not take the attribute {name:?}: it requires more than a \
                     name and a value, or holds only some of them"
                )
            }
        }
    }
}

impl core::error::Error for UserAttributesError {}
