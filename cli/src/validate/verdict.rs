//! What is wrong with a body, in one form for what is not JSON and what is not of the type.

use std::fmt;

use cognito_actions::DecodeError;
use cognito_request::{Position, ReadError, ServiceMessage, SyntaxError, Violation, ViolationKind};

/// One thing that is wrong.
pub(super) struct Fault<'e> {
    /// A JSON pointer in wire names.
    pub(super) path: &'e str,
    pub(super) kind: &'static str,
    pub(super) position: Option<Position>,
    pub(super) violation: Option<&'e Violation>,
    sentence: &'e dyn fmt::Display,
}

impl fmt::Display for Fault<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sentence.fmt(f)
    }
}

/// All that is wrong, and how much more there is than is told.
pub(super) fn faults(error: &DecodeError) -> (Vec<Fault<'_>>, usize) {
    match error {
        DecodeError::Body { error: ReadError::Syntax(error), .. } => (vec![of_syntax(error)], 0),
        DecodeError::Body { error: ReadError::Violations(violations), .. } => {
            (violations.iter().map(of_violation).collect(), violations.omitted())
        }
        // The action was found beforehand, so there is nothing else.
        _ => (Vec::new(), 0),
    }
}

/// What the service would say, if anything.
pub(super) fn words(error: &DecodeError) -> Option<ServiceMessage> {
    match error {
        DecodeError::Body { error, .. } => error.service_message(),
        _ => None,
    }
}

fn of_syntax(error: &SyntaxError) -> Fault<'_> {
    Fault {
        path: error.member(),
        kind: ViolationKind::Syntax.as_str(),
        position: Some(error.position()),
        violation: None,
        sentence: error,
    }
}

fn of_violation(violation: &Violation) -> Fault<'_> {
    Fault {
        path: violation.path(),
        kind: violation.kind().as_str(),
        position: violation.position(),
        violation: Some(violation),
        sentence: violation,
    }
}
