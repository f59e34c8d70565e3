//! From the service's path to the user's field.

use alloc::string::String;

use super::constraint::ServiceConstraint;
use super::lowered::lowered;
use super::violation::ServiceViolation;
use crate::definition::{Constraints, Definition, Kind};
use crate::json::error::SyntaxReason;
use crate::path::Path;
use crate::value::structure::CognitoStructure;
use crate::violation::ViolationKind;

/// Where in a request a service's violation stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    path: String,
    field: String,
    kind: Option<ViolationKind>,
}

impl Located {
    /// In wire names, as [`Violation::path`](crate::Violation::path) has it:
    /// `/UserAttributes/0/Name`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// In Rust names, as [`Violation::field`](crate::Violation::field) has it:
    /// `user_attributes[0].name`.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What is broken, with the kinds of length told apart by what the member is; `None` where the
    /// words do not say ([`ServiceConstraint::kind`]).
    #[must_use]
    pub fn kind(&self) -> Option<ViolationKind> {
        self.kind
    }
}

impl ServiceViolation {
    /// The member of a request that the violation is of. `None` if the request has no such member,
    /// or the service named none.
    ///
    /// The keys of a map may have dots in them: that of a map of structures ends before the first
    /// `.member.` with a property of the structure behind it.
    ///
    /// ```
    /// use cognito_request::service_message::ServiceMessage;
    /// use cognito_request::{CognitoRequest, CognitoStructure, ViolationKind};
    ///
    /// #[derive(CognitoRequest)]
    /// struct SignUpRequest {
    ///     #[required]
    ///     user_attributes: Vec<AttributeType>,
    /// }
    ///
    /// #[derive(CognitoStructure)]
    /// struct AttributeType {
    ///     #[required]
    ///     name: String,
    /// }
    ///
    /// let text = "1 validation error detected: Value null at 'userAttributes.2.member.name' \
    ///             failed to satisfy constraint: Member must not be null";
    /// let message = ServiceMessage::parse(text).unwrap();
    /// let located = message.violations()[0].locate::<SignUpRequest>().unwrap();
    /// assert_eq!(located.field(), "user_attributes[1].name");
    /// assert_eq!(located.path(), "/UserAttributes/1/Name");
    /// assert_eq!(located.kind(), Some(ViolationKind::Required));
    /// ```
    #[must_use]
    pub fn locate<T: CognitoStructure>(&self) -> Option<Located> {
        self.locate_in(T::DEFINITION)
    }

    /// The same, by the definition of the request.
    #[must_use]
    pub fn locate_in(&self, definition: &'static Definition) -> Option<Located> {
        let search = Search { constraint: &self.constraint, left: SyntaxReason::DEEPEST };
        search.member(definition, &self.path, &Path::ROOT)
    }
}

/// What is looked for, and how many steps may still be gone: paths are what someone sent.
#[derive(Clone, Copy)]
struct Search<'s> {
    constraint: &'s ServiceConstraint,
    left: u32,
}

impl Search<'_> {
    fn deeper(self) -> Option<Self> {
        Some(Search { left: self.left.checked_sub(1)?, ..self })
    }

    /// Goes to a member of a structure.
    fn member(
        self,
        definition: &'static Definition,
        way: &str,
        path: &Path<'_>,
    ) -> Option<Located> {
        let search = self.deeper()?;
        let (index, behind) = named(definition, way)?;
        let property = definition.properties.get(index)?;
        let path = path.property(property, index);
        search.value(*property.kind, property.constraints, behind, &path)
    }

    /// Goes into a value, if the way leads further.
    fn value(
        self,
        kind: Kind,
        constraints: Constraints,
        way: &str,
        path: &Path<'_>,
    ) -> Option<Located> {
        let Some(way) = way.strip_prefix('.') else {
            return way.is_empty().then(|| self.found(kind, path));
        };
        let search = self.deeper()?;
        match kind {
            Kind::Structure(definition) => search.member(definition(), way, path),
            Kind::List(inner) => {
                let (number, behind) = way.split_once(".member")?;
                let index = number.parse::<usize>().ok()?.checked_sub(1)?;
                search.value(*inner, constraints.of_items(), behind, &path.item(index))
            }
            Kind::Map(inner) => {
                let (key, behind) = entry(*inner, way)?;
                let path = path.entry(key, &constraints);
                search.value(*inner, constraints.of_values(), behind, &path)
            }
            _ => None,
        }
    }

    fn found(self, kind: Kind, path: &Path<'_>) -> Located {
        let kind = self.constraint.kind().map(|broken| match self.constraint {
            ServiceConstraint::Items(_) | ServiceConstraint::Values(_) => {
                inner(kind).map_or(broken, |inner| of_kind(broken, inner))
            }
            ServiceConstraint::Keys(_) => broken,
            _ => of_kind(broken, kind),
        });
        Located { path: path.wire(), field: path.rust(), kind }
    }
}

/// The property that a way starts with, and what is behind its name. Names may have dots, so the
/// longest is taken.
fn named<'w>(definition: &Definition, way: &'w str) -> Option<(usize, &'w str)> {
    let mut found: Option<(usize, &str)> = None;
    for (index, property) in definition.properties.iter().enumerate() {
        if Some(index) != definition.other
            && let Some(behind) = way.strip_prefix(lowered(property.name).as_str())
            && (behind.is_empty() || behind.starts_with('.'))
            && found.is_none_or(|(_, shortest)| behind.len() < shortest.len())
        {
            found = Some((index, behind));
        }
    }
    found
}

/// The key that a way starts with, and what is behind `.member`.
fn entry(value: Kind, way: &str) -> Option<(&str, &str)> {
    for (at, member) in way.match_indices(".member") {
        let behind = way.get(at + member.len()..)?;
        let goes_on = match value {
            _ if behind.is_empty() => true,
            Kind::Structure(definition) => {
                behind.strip_prefix('.').is_some_and(|behind| named(definition(), behind).is_some())
            }
            Kind::List(_) | Kind::Map(_) => behind.starts_with('.'),
            _ => false,
        };
        if goes_on {
            return Some((way.get(..at)?, behind));
        }
    }
    None
}

fn inner(kind: Kind) -> Option<Kind> {
    match kind {
        Kind::List(inner) | Kind::Map(inner) => Some(*inner),
        _ => None,
    }
}

/// The kind of length that a value has.
fn of_kind(broken: ViolationKind, kind: Kind) -> ViolationKind {
    match (broken, kind) {
        (ViolationKind::MinLength, Kind::Blob) => ViolationKind::MinBytes,
        (ViolationKind::MinLength, Kind::List(_)) => ViolationKind::MinItems,
        (ViolationKind::MinLength, Kind::Map(_)) => ViolationKind::MinEntries,
        (ViolationKind::MaxLength, Kind::Blob) => ViolationKind::MaxBytes,
        (ViolationKind::MaxLength, Kind::List(_)) => ViolationKind::MaxItems,
        (ViolationKind::MaxLength, Kind::Map(_)) => ViolationKind::MaxEntries,
        (broken, _) => broken,
    }
}
