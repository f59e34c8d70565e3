//! The table and the automaton of positions match the same.

use cognito_request::__private::Pattern;
use cognito_structure::pattern::Dialect;

use super::matcher::{java, positions};
use super::random::Random;
use super::values;

fn agree(pattern: &str, table: Pattern, positions: Pattern, value: &str) {
    assert_eq!(table.matches(value), positions.matches(value), "{pattern} {value:?}");
}

#[test]
fn both_forms_match_the_same_strings() {
    let mut random = Random::new(7);
    for pattern in [
        "",
        "a",
        "a*",
        "(a|b)*a(a|b){3}",
        "(ab?c*){2,5}",
        "a{0,70}b",
        "(a{3}|b{5}){0,40}",
        "(a?){9}",
        r"[\p{L}-]+_\d",
        "(?:a|bc|)*",
        "^a^b|c",
        "x?(é|中)+",
    ] {
        let table = java(pattern);
        let other = positions(pattern, Dialect::Java).unwrap();
        for _ in 0..2000 {
            let value = values::any(&['a', 'b', 'c', '_', '1', 'é', '中'], &mut random, 12);
            agree(pattern, table, other, &value);
        }
        for length in 0..300 {
            agree(pattern, table, other, &"a".repeat(length));
            agree(pattern, table, other, &("a".repeat(length) + "b"));
        }
    }
}

/// Runs are checked in blocks: a stranger must be found at every place, at every length.
#[test]
fn a_stranger_in_a_long_run_is_found_at_every_place() {
    for pattern in [
        "[A-Za-z0-9-_=.]+",
        r"[\w]*",
        r"\S+",
        "[ -~]+",
        r"[\w+=/,.@-]+x?",
        "[^b]*",
        "[ace]+",
        "[acegikmoqsuwy]+",
        "[a-c]+[d-f]*",
        "[^a-z]*[^0-9]+",
        ".*",
        "a+b*[ab]c*",
    ] {
        let table = java(pattern);
        let other = positions(pattern, Dialect::Java).unwrap();
        for length in
            [0, 1, 2, 30, 31, 32, 33, 62, 63, 64, 65, 94, 95, 96, 97, 127, 128, 129, 200_usize]
        {
            for stranger in ['a', 'b', '!', '/', '\n', '\0', '\u{7f}', 'é', '😀', '_', ' ', '`']
            {
                for at in [0, 1, length / 3, length / 2, length.saturating_sub(2), length] {
                    let mut value: String = "aceA09_=".chars().cycle().take(length).collect();
                    value.insert(at.min(length), stranger);
                    agree(pattern, table, other, &value);
                    agree(pattern, table, other, &"a".repeat(length));
                }
            }
        }
    }
}

/// Every single character, against the set as the pattern's positions have it.
#[test]
fn every_ascii_character_is_told_from_its_neighbours_in_a_block() {
    for pattern in ["[A-Za-z0-9-_=.]+", r"[\w+=,.@-]+", r"\S+", r"[\w\s+=.@-]+", r"[!#-.0-\[\]-~]+"]
    {
        let table = java(pattern);
        for byte in 0..128_u8 {
            let one = char::from(byte).to_string();
            let block = "a".repeat(90) + &one + &"a".repeat(90);
            assert_eq!(table.matches(&one), table.matches(&block), "{pattern} {one:?}");
        }
    }
}
