//! The program as it is run.

mod arguments;
mod check;
mod definitions;
mod diff;
mod hostile;
mod new;
mod program;
mod published;
mod scratch;
