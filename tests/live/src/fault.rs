//! What can go wrong with one action.

use std::fmt;

use cognito_request::Violations;
use cognito_request::http::{BadReplyReason, OutputError};

use crate::compare::Difference;

/// What went wrong.
pub(crate) enum Fault {
    /// The request breaks a constraint, so it was not sent.
    Invalid {
        /// The action.
        action: &'static str,
        /// The constraints.
        violations: Violations,
    },
    /// Nobody answered.
    NoReply {
        /// The action.
        action: &'static str,
        /// What the HTTP client says.
        error: ureq::Error,
    },
    /// The answer is an error, or cannot be read.
    NoOutput {
        /// The action.
        action: &'static str,
        /// What the library says.
        error: OutputError,
    },
    /// What the library could read is no JSON to `serde_json`, or what it wrote.
    NotJson {
        /// The action.
        action: &'static str,
        /// What `serde_json` says.
        error: serde_json::Error,
    },
    /// What was read is not what the body says.
    Differs {
        /// The action.
        action: &'static str,
        /// Where.
        differences: Vec<Difference>,
    },
    /// The reply lacks what the next request needs.
    Lacks {
        /// The member of the output.
        member: &'static str,
    },
    /// The emulator answered, but did not do what it was asked for.
    NotDone {
        /// What should be so.
        what: &'static str,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Invalid { action, violations } => {
                write!(f, "{action}: the request is not valid: {violations}")
            }
            Fault::NoReply { action, error } => write!(f, "{action}: no reply: {error}"),
            Fault::NoOutput { action, error } => {
                write!(f, "{action}: status {:?}: {error}", error.status())?;
                // Of an error's body the start tells what happened; that of an output holds tokens.
                match error {
                    OutputError::Reply(reply) if *reply.reason() == BadReplyReason::NoCode => {
                        write!(f, ": {}", reply.body_start())
                    }
                    _ => Ok(()),
                }
            }
            Fault::NotJson { action, error } => write!(f, "{action}: {error}"),
            Fault::Differs { action, differences } => {
                write!(f, "{action}: what was read is not what the body says:")?;
                differences.iter().try_for_each(|difference| write!(f, "\n  {difference}"))
            }
            Fault::Lacks { member } => write!(f, "the reply has no `{member}`"),
            Fault::NotDone { what } => write!(f, "not so: {what}"),
        }
    }
}

/// The member of an output that the next request needs.
pub(crate) fn told<T>(value: Option<T>, member: &'static str) -> Result<T, Fault> {
    value.ok_or(Fault::Lacks { member })
}

/// That the emulator did what it was asked for.
pub(crate) fn ensure(holds: bool, what: &'static str) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err(Fault::NotDone { what }) }
}
