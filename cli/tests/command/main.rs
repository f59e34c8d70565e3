//! The program as it is run.

mod arguments;
mod built_in;
mod check;
mod definitions;
mod diff;
mod hostile;
mod import;
mod new;
mod program;
mod published;
mod scratch;
mod service;
mod sources;
mod widths;
