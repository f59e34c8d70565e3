//! Every type that a field can have, through JSON and through serde's formats.

mod absent;
mod borrowed;
mod documents;
mod every_type;
mod floats;
mod formats;
mod generics;
mod hash_map;
mod integers;
mod moments;
mod newtypes;
mod recursion;
mod round_trip;
mod traits;
mod wide_integers;
