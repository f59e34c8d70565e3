//! `cargo cognito validate`: what is wrong with the body of a request.

mod lines;
mod one;
mod request;
mod verdict;

use crate::arguments::Validate;
use crate::failure::Failure;

/// Says what is wrong; the status is 1 if something is.
pub(crate) fn run(order: &Validate) -> Result<u8, Failure> {
    match &order.action {
        Some(action) => one::run(action, order),
        None => lines::run(order.words),
    }
}
