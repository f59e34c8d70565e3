//! Violations, put into the service's words.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::constraint::ServiceConstraint;
use super::enum_order::ordered;
use super::message::ServiceMessage;
use super::spot::{Spot, Stands};
use super::type_fault::TypeFault;
use super::violation::{ServiceValue, ServiceViolation};
use crate::violation::{Seen, Violation, ViolationKind, Violations};

/// The sentence for violations.
pub(super) fn message(violations: &Violations) -> ServiceMessage {
    let of_the_protocol = |violation: &&Violation| {
        let kind = violation.kind();
        matches!(kind, ViolationKind::Type | ViolationKind::BlobEncoding | ViolationKind::Syntax)
    };
    if let Some(violation) = violations.iter().find(of_the_protocol) {
        return [type_fault(violation)].into_iter().collect();
    }
    let mut told = Told::default();
    for violation in violations {
        told.add(violation);
    }
    told.entries.into_iter().collect()
}

fn type_fault(violation: &Violation) -> ServiceViolation {
    let kind = Spot::of(&violation.steps).kind;
    ServiceViolation {
        path: String::new(),
        value: ServiceValue::Hidden,
        constraint: ServiceConstraint::Type(TypeFault::of(violation, kind)),
    }
}

/// What was told so far.
#[derive(Default)]
struct Told {
    entries: Vec<ServiceViolation>,
    /// The lists and maps of which items, keys or values were told: they are told once.
    inside: BTreeSet<(String, Stands)>,
}

impl Told {
    fn add(&mut self, violation: &Violation) {
        let spot = Spot::of(&violation.steps);
        let Some(constraint) = ServiceConstraint::broken(violation.kind(), violation.limit())
        else {
            return;
        };
        let wrap = match (spot.stands, violation.kind()) {
            // No constraint of the map.
            (Stands::Member, _) | (_, ViolationKind::DuplicateMember) => None,
            (Stands::Item, _) => Some(ServiceConstraint::Items as fn(_) -> _),
            (Stands::Key, _) => Some(ServiceConstraint::Keys as fn(_) -> _),
            (Stands::Value, _) => Some(ServiceConstraint::Values as fn(_) -> _),
        };
        let Some(wrap) = wrap else {
            let value = value(violation, &spot);
            self.entries.push(ServiceViolation { path: spot.path, value, constraint });
            return;
        };
        if self.inside.insert((spot.holder().into(), spot.stands)) {
            self.entries.push(ServiceViolation {
                path: spot.holder().into(),
                value: text(violation.around()),
                constraint: wrap(all(&spot, constraint)),
            });
        }
    }
}

/// All that an item, a key or a value must satisfy, of which it breaks one.
fn all(spot: &Spot, broken: ServiceConstraint) -> Vec<ServiceConstraint> {
    let (constraints, values) = spot.constraints();
    let mut all = ServiceConstraint::all(constraints);
    if !values.is_empty() && !all.iter().any(|one| matches!(one, ServiceConstraint::Enum(_))) {
        all.push(ServiceConstraint::Enum(ordered(values)));
    }
    // What the definition does not say, such as an enumeration of a type of the user's own.
    if !all.contains(&broken) {
        all.push(broken);
    }
    all
}

/// The value of a member.
fn value(violation: &Violation, spot: &Spot) -> ServiceValue {
    match (violation.kind(), violation.broken.seen) {
        (ViolationKind::Required, _) if !spot.sensitive => ServiceValue::Null,
        (_, Seen::Bytes(bytes)) if !spot.sensitive => {
            // What Java prints of a buffer.
            let buffer = format!("java.nio.HeapByteBuffer[pos=0 lim={bytes} cap={bytes}]");
            ServiceValue::Printed(buffer)
        }
        _ => text(violation.value()),
    }
}

fn text(text: Option<&str>) -> ServiceValue {
    text.map_or(ServiceValue::Hidden, |text| ServiceValue::Printed(text.into()))
}
