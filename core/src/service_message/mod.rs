//! Violations in the service's own words, written and read.
//!
//! Amazon Cognito answers a request that breaks a constraint with a sentence of a fixed grammar, and
//! one that it cannot read with a sentence of the protocol. [`Violations::service_message`] writes
//! both, [`ServiceMessage::parse`] reads both.
//!
//! [`Violations::service_message`]: crate::Violations::service_message
//!
//! What the services have been seen to say is said the same way. What nobody has recorded of them is
//! a choice, and says so where it is made: [`ServiceConstraint`] for constraints, [`TypeFault`] for
//! values of other types, [`ServiceViolation`] for paths and values.

mod constraint;
mod enum_order;
mod locate;
mod lowered;
mod message;
mod parse;
mod spot;
mod type_fault;
mod violation;
mod words;

pub use constraint::ServiceConstraint;
pub use locate::Located;
pub use message::ServiceMessage;
pub use type_fault::TypeFault;
pub use violation::{ServiceValue, ServiceViolation};
