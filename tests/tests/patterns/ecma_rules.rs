//! The rules of the ECMA-262 dialect that differ from Java's.

use super::matcher::ecma;

fn rule(pattern: &str, matches: &[&str], others: &[&str]) {
    let compiled = ecma(pattern);
    for value in matches {
        assert!(compiled.matches(value), "{pattern} should match {value:?}");
    }
    for value in others {
        assert!(!compiled.matches(value), "{pattern} should not match {value:?}");
    }
}

#[test]
fn space_is_unicode() {
    rule(r"\s", &[" ", "\u{a0}", "\u{feff}", "\u{2028}", "\u{3000}"], &["\u{85}", "\u{180e}"]);
    rule(r"\S", &["\u{85}"], &["\u{a0}"]);
}

#[test]
fn dot_does_not_stop_at_next_line() {
    rule(".", &["\u{85}", "😀"], &["\n", "\r", "\u{2028}", "\u{2029}"]);
}

#[test]
fn dollar_is_the_very_end() {
    rule(r"a$\n?", &["a"], &["a\n"]);
    rule("^a|b$", &["a", "b"], &["ab"]);
}

#[test]
fn a_class_may_be_empty_or_everything() {
    rule("[]", &[], &["", "a", "]"]);
    rule("[^]", &["a", "\n", "😀"], &[""]);
    rule("[a-c&&b]", &["&", "b", "a"], &["d"]);
    rule(r"[\b\-]", &["\u{8}", "-"], &["b"]);
}

#[test]
fn categories_have_long_names() {
    rule(r"\p{Letter}\p{gc=Lu}\p{General_Category=Decimal_Number}", &["éÉ٣"], &["1A1"]);
    rule(r"\p{Any}\p{ASCII}\p{Assigned}", &["\u{10ffff}aa"], &["aéa"]);
}

#[test]
fn word_boundaries_are_between_ascii_word_characters_and_others() {
    rule(r"a\b.\bb", &["a b", "aéb"], &["axb"]);
    rule(r"\ba.\B-", &["a--", "aé-"], &["ax-"]);
    rule(r"\b", &[], &["", "a"]);
    rule(r"\B", &[""], &["a"]);
}

#[test]
fn escapes_name_code_points() {
    rule(r"\u{1F600}\uD83D\uDE00\x41\cj\0", &["😀😀A\n\0"], &[]);
    rule(r"\/\.\^", &["/.^"], &[]);
}

#[test]
fn a_look_behind_may_have_any_width() {
    rule("a*b(?<=^a+b)c", &["aabc"], &["bc"]);
}
