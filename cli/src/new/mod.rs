//! `cargo cognito new`: the source of a struct from a definition.

use crate::arguments::New;
use crate::failure::Failure;

pub(crate) fn run(_order: &New) -> Result<u8, Failure> {
    Err(Failure::new("not yet"))
}
