//! No pattern and no value takes for ever.

use std::time::{Duration, Instant};

use cognito_structure::pattern::{Dialect, Machine, PatternErrorKind, compile};

use super::matcher::java;

#[test]
fn hostile_patterns_are_answered_in_bounded_time() {
    for pattern in [
        "((a{1000}){1000}){1000}".to_owned(),
        "((){1000000}){1000000}".to_owned(),
        "(((a?){50}){50}){50}".to_owned(),
        "(".repeat(60_000),
        "(?:".repeat(20_000),
        "[".repeat(60_000),
        "[a&&".repeat(15_000),
        "(?=".repeat(20_000),
        "(?=a|b)".repeat(9_000),
        "(?=.*a)".repeat(200),
        "(?!(?:a|b)*a(?:a|b){12}$)[ab]*".to_owned(),
        "(?<=(?:a|bb){1,900})a".repeat(5),
        "(a|b)".repeat(13_000),
        ".*a.{20}.*b.{20}.*c.{20}".to_owned(),
        "x".repeat(1 << 20),
        "\\Q".repeat(30_000),
        (0..6_000_u32).filter_map(|code| char::from_u32(0x4e00 + 3 * code)).collect(),
        (0..900_u32).filter_map(|code| char::from_u32(0x4e00 + 3 * code)).collect(),
    ] {
        let start = Instant::now();
        for dialect in [Dialect::Java, Dialect::Ecma] {
            let _ = compile(&pattern, dialect);
        }
        let name: String = pattern.chars().take(30).collect();
        assert!(start.elapsed() < Duration::from_secs(20), "{name}: {:?}", start.elapsed());
    }
}

#[test]
fn what_is_past_a_limit_is_called_too_large() {
    for pattern in ["a{40000}", "((a{1000}){1000}){1000}", &"(".repeat(101), &"a".repeat(65_537)] {
        let kind = compile(pattern, Dialect::Java).unwrap_err().kind();
        assert!(matches!(kind, PatternErrorKind::TooLarge(_)), "{kind:?}");
    }
}

#[test]
fn a_pattern_that_backtracks_elsewhere_takes_linear_time() {
    let pattern = java("(a*)*(a|a?)+b?(.*c){3}");
    let value = "a".repeat(1 << 20);
    assert!(!pattern.matches(&value));
    assert!(pattern.matches(&(value + "bccc")));
}

#[test]
fn what_would_blow_a_table_up_becomes_positions() {
    let compiled = compile(".*a.{20}", Dialect::Java).unwrap();
    assert!(matches!(compiled.machine, Machine::Positions { words: 1, .. }));
    let pattern = java(".*a.{20}");
    assert!(pattern.matches(&format!("{}a{}", "b".repeat(5000), "é".repeat(20))));
    assert!(!pattern.matches(&format!("{}c{}", "b".repeat(5000), "é".repeat(20))));
}
