//! What is told of a faulty value: everything, in order, with its place.

mod accessors;
mod agreement;
mod duplicates;
mod indices;
mod nulls;
mod order;
mod positions;
mod syntax;
mod through_serde;
mod told;
mod unknown;
