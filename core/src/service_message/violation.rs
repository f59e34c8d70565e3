//! One entry of the sentence.

use alloc::string::String;
use core::fmt;

use super::constraint::ServiceConstraint;

/// A violation as a service tells it.
///
/// - The path lowers the first letter of each property, counts items from 1 and leads through lists
///   and maps by `.member`: `userAttributes.1.member.name`, `roleMappings.<key>.member.type`. A key
///   that is sensitive is `<hidden>`, as everywhere in this library. A member that `#[other]`
///   keeps, and one that is no property, has the path of a property.
/// - The broken constraint of an item, a key or a value is told at the list or map that holds it
///   directly, with that as value, once for all items, all keys and all values.
/// - A blob's value is what Java prints of a buffer, with the number of its bytes. A list or map
///   with structures in it has no text that could be known (Java prints addresses), so its value
///   is left out as if it were sensitive.
///
/// ```
/// use cognito_request::service_message::{ServiceConstraint, ServiceValue, ServiceViolation};
///
/// let violation = ServiceViolation {
///     path: "groupName".into(),
///     value: ServiceValue::Null,
///     constraint: ServiceConstraint::Required,
/// };
/// assert_eq!(
///     violation.to_string(),
///     "Value null at 'groupName' failed to satisfy constraint: Member must not be null",
/// );
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceViolation {
    /// Where, in the service's words; empty where the service does not say.
    pub path: String,
    /// The value.
    pub value: ServiceValue,
    /// What it breaks.
    pub constraint: ServiceConstraint,
}

/// A value as a service tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServiceValue {
    /// There is none.
    Null,
    /// It is left out, since it is sensitive.
    Hidden,
    /// As the service prints it: text as it is, a list `[a, b]`, a map `{k=v}`.
    Printed(String),
}

pub(super) const VALUE: &str = "Value ";
pub(super) const NULL: &str = "null ";
pub(super) const AT: &str = "at '";
/// Between the text of a value and its path.
pub(super) const TEXT_AT: &str = "' at '";
/// Between a path and the constraint.
pub(super) const FAILED: &str = "' failed to satisfy constraint: ";

impl fmt::Display for ServiceViolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is no entry of the grammar at all is only its words.
        if self.path.is_empty() && self.value == ServiceValue::Hidden {
            return self.constraint.fmt(f);
        }
        match &self.value {
            ServiceValue::Null => write!(f, "{VALUE}{NULL}{AT}")?,
            ServiceValue::Hidden => write!(f, "{VALUE}{AT}")?,
            ServiceValue::Printed(text) => write!(f, "{VALUE}'{text}{TEXT_AT}")?,
        }
        write!(f, "{}{FAILED}{}", self.path, self.constraint)
    }
}
