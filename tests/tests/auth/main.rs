//! Signing in (feature `auth`).

mod hidden;
mod names;
mod reference;
mod secret_hash;
mod setters;
mod spoken;
mod user_attributes;
