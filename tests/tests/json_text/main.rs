//! The JSON reader and writer, held to the public suite and to `serde_json`.

mod agreement;
mod blocks;
mod generator;
mod kept;
mod mutation;
mod numbers;
mod suite;
mod suite_choices;
