//! What items and fields are held to: types of a definition, read and paired with what is written.
//!
//! A reference is told apart from others by its form (`reference`), its document is opened
//! (`builtin`, `load`), and what it says is copied out of the document (`facts`), so that rules and
//! emitters have data of their own and no document (`other`: of members that are no properties,
//! `said`: what `cognito` says).
//! Which field is which property is decided by their names alone (`pair`). All of that is put beside
//! what is written (`bind`); whether it agrees with it is for the rules.

mod bind;
mod builtin;
mod demands;
mod facts;
mod form;
#[cfg(feature = "definition-files")]
mod load;
#[cfg(not(feature = "definition-files"))]
#[path = "no_files.rs"]
mod load;
mod other;
mod pair;
pub(crate) mod reference;
mod said;
mod words;

pub(crate) use bind::{enumeration, structure};
pub(crate) use demands::Demands;
pub(crate) use facts::{Definition, Held, Holds, Property};
pub(crate) use pair::{Pairing, fold, near};
