//! One change.

use std::fmt;

use crate::json::Position;

/// What kind of change it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeKind {
    /// A type, a property or a choice is there that was not.
    Added,
    /// A type, a property or a choice is not there any more.
    Removed,
    /// A property must be present that could be left out.
    NewlyRequired,
    /// A property can be left out that had to be present.
    NoLongerRequired,
    /// Values are of another type.
    Retyped,
    /// The type has another name, and is compared with the one before all the same.
    Renamed,
    /// A constraint is there, is gone, or is another.
    Constraint,
    /// An enumeration has another value.
    EnumValueAdded,
    /// An enumeration lacks a value.
    EnumValueRemoved,
    /// Values may not be printed any more.
    Sensitive,
    /// Values may be printed that could not be.
    NoLongerSensitive,
    /// What members beyond the properties may be.
    Additional,
}

impl ChangeKind {
    /// The word for it, which is stable.
    ///
    /// ```
    /// use cognito_structure::diff::ChangeKind;
    ///
    /// assert_eq!(ChangeKind::NewlyRequired.as_str(), "newly-required");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::NewlyRequired => "newly-required",
            Self::NoLongerRequired => "no-longer-required",
            Self::Retyped => "retyped",
            Self::Renamed => "renamed",
            Self::Constraint => "constraint",
            Self::EnumValueAdded => "enum-value-added",
            Self::EnumValueRemoved => "enum-value-removed",
            Self::Sensitive => "sensitive",
            Self::NoLongerSensitive => "no-longer-sensitive",
            Self::Additional => "additional",
        }
    }
}

/// Where something stands: of what is removed, in the old document, of all else in the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The name of the file.
    pub file: String,
    /// The JSON pointer of the type or the property.
    pub pointer: String,
    /// Its line and column.
    pub position: Position,
}

/// One change, and whether it breaks requests.
///
/// Its `Display` is what changed and how: `UsernameType: maxLength 128 → 64`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// Whether a request that was valid may not be so any more.
    pub breaking: bool,
    /// What changed: `SignUpRequest.Password`; `[]` are a list's items, `{}` a map's values.
    pub subject: String,
    /// Where it stands.
    pub spot: Spot,
    /// Which constraint it is, by its keyword; empty for all other kinds.
    pub constraint: String,
    /// What there was; empty for nothing.
    pub old: String,
    /// What there is; empty for nothing.
    pub new: String,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.subject)?;
        if !self.constraint.is_empty() {
            write!(f, "{} ", self.constraint)?;
        }
        match (&self.old[..], &self.new[..]) {
            ("", new) if self.constraint.is_empty() => f.write_str(new),
            (old, "") if self.constraint.is_empty() => f.write_str(old),
            ("", new) => write!(f, "none → {new}"),
            (old, "") => write!(f, "{old} → none"),
            (old, new) => write!(f, "{old} → {new}"),
        }
    }
}
