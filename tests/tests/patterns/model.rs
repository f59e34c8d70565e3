//! The patterns of the service model.

use cognito_structure::pattern::{Dialect, Machine, compile};

use super::matcher::java;

/// The distinct patterns of both services, as the model of `botocore` has them.
pub(crate) fn patterns() -> impl Iterator<Item = &'static str> {
    include_str!("../../data/model-patterns.txt").lines()
}

#[test]
fn every_pattern_of_the_model_compiles_to_a_small_table() {
    for pattern in patterns() {
        let size = compile(pattern, Dialect::Java).map(|compiled| match compiled.machine {
            Machine::Table { states, .. } => states.len(),
            Machine::Positions { words, .. } => usize::from(words),
        });
        assert!(size.as_ref().is_ok_and(|size| *size <= 256), "{pattern}: {size:?}");
    }
}

#[test]
fn a_user_pool_id_is_told_from_what_is_not() {
    let id = java(r"[\w-]+_[0-9a-zA-Z]+");
    assert!(id.matches("eu-north-1_aBcDe12"));
    assert!(!id.matches("eu-north-1"));
    assert!(!id.matches("eu-north-1_"));
    assert!(!id.matches("eu-north-1_å"));
}
