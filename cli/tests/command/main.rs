//! The program as it is run.

mod arguments;
mod built_in;
mod check;
mod definitions;
mod diff;
#[cfg(feature = "actions")]
mod explain;
mod hostile;
mod import;
#[cfg(feature = "actions")]
mod list;
mod new;
mod program;
mod published;
mod scratch;
mod service;
mod sources;
#[cfg(feature = "actions")]
mod validate;
mod widths;
