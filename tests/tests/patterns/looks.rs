//! Looking around, anywhere, in anything.

use super::matcher::{ecma, java};

fn rule(pattern: &str, matches: &[&str], others: &[&str]) {
    for compiled in [java(pattern), ecma(pattern)] {
        for value in matches {
            assert!(compiled.matches(value), "{pattern} should match {value:?}");
        }
        for value in others {
            assert!(!compiled.matches(value), "{pattern} should not match {value:?}");
        }
    }
}

#[test]
fn the_models_look_behind() {
    rule(r"^[0-9A-Za-z\.\-_]*(?<!\.)$", &["", "a.b", "a-"], &["a.", ".", "é"]);
}

#[test]
fn look_aheads_ask_of_all_that_follows() {
    rule("(?=.*[0-9])(?=.*[a-z]).{2,4}", &["a1", "1ab", "ab12"], &["ab", "12", "a1234", ""]);
    rule("(?!.*aa)[ab]*", &["", "abab", "bb"], &["baab"]);
    rule("(a(?=b|$)|b)*", &["ab", "abab", "a", ""], &["aab"]);
    rule("(?=a)b", &[], &["a", "b"]);
}

#[test]
fn look_behinds_ask_of_what_came_before() {
    rule("(a|(?<=a)b)*", &["ab", "aab", "aba"], &["b", "abb"]);
    rule("[ab]*(?<!ab)c", &["ac", "bc", "bbc", "c"], &["abc", "aabc"]);
    rule("(?<=^)a(?<!^)", &["a"], &[""]);
}

#[test]
fn one_within_another() {
    rule("(?=a(?!b))[ab]*", &["a", "aab"], &["ab", "b"]);
    rule("(?!a(?!b))[ab]*", &["ab", "b", ""], &["a", "aa"]);
    rule("a(?<=(?=ab)a)[ab]", &["ab"], &["aa"]);
    rule("a(?<!(?=ab)a)[ab]", &["aa"], &["ab"]);
    rule("(?=a(?<=a)b)[ab]{2}", &["ab"], &["aa"]);
    rule("(?!(?!(?!a)))[ab]", &["b"], &["a"]);
    rule("a(?<!(?!ab$)a)b*", &["ab"], &["a", "abb"]);
}

#[test]
fn repeated() {
    rule("((?=a)a|(?!a)b)*", &["", "abba"], &["c"]);
    rule("((?=aab|b)[ab])*", &["", "b", "bb"], &["a", "ab", "aab"]);
}

/// The JDK steps back by UTF-16 units, and so sees the second half of a pair alone.
#[test]
fn a_java_look_behind_counts_units() {
    assert!(!java(r".(?<=\p{L})").matches("𐐀"));
    assert!(ecma(r".(?<=\p{L})").matches("𐐀"));
    assert!(java(r".(?<=[^a])").matches("𐐀"));
    assert!(!java("..(?<=..)").matches("x𐐀"));
    assert!(java("..(?<=..)").matches("𐐀x"));
    assert!(ecma("..(?<=..)").matches("x𐐀"));
}
