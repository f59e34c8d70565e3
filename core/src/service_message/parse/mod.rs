//! The service's sentence, read.

mod constraint;
mod entries;
mod head;

use alloc::string::String;

use super::constraint::ServiceConstraint;
use super::message::ServiceMessage;
use super::type_fault::TypeFault;
use super::violation::{ServiceValue, ServiceViolation};

/// Reads a sentence, if it is one.
pub(super) fn message(text: &str) -> Option<ServiceMessage> {
    let Some(head) = head::head(text) else {
        // Clients put the code before it.
        let text = head::without_tail(text);
        let behind = text.rsplit_once(": ").and_then(|(_, behind)| TypeFault::parse(behind));
        let constraint = ServiceConstraint::Type(behind.or_else(|| TypeFault::parse(text))?);
        return Some([words_only(constraint)].into_iter().collect());
    };
    let body = head::without_tail(head.body);
    Some(ServiceMessage::new(head.announced, entries::entries(body, head.announced)))
}

/// What the service says without a path.
fn words_only(constraint: ServiceConstraint) -> ServiceViolation {
    ServiceViolation { path: String::new(), value: ServiceValue::Hidden, constraint }
}
