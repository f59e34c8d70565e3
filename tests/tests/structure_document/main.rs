//! The definition of a type as a JSON Structure document.

mod bound;
#[path = "../types_fields/every_type.rs"]
mod every_type;
mod everything;
mod golden;
mod names;
mod official;
mod published;
mod references;
mod round_trip;
mod seed;
mod shapes;
