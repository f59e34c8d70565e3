//! The rules of the Java dialect, one test each; `differential` compares them with the JDK.

use super::matcher::java;

/// Asserts what a pattern matches and what it does not.
fn rule(pattern: &str, matches: &[&str], others: &[&str]) {
    let compiled = java(pattern);
    for value in matches {
        assert!(compiled.matches(value), "{pattern} should match {value:?}");
    }
    for value in others {
        assert!(!compiled.matches(value), "{pattern} should not match {value:?}");
    }
}

#[test]
fn the_whole_value_must_match() {
    rule("ab", &["ab"], &["", "a", "abc", "xab"]);
    rule("a|ab", &["a", "ab"], &["abab"]);
    rule("", &[""], &["a"]);
}

#[test]
fn word_digit_and_space_are_ascii() {
    rule(r"\w+", &["aZ_09"], &["é", "-"]);
    rule(r"\d", &["7"], &["٣"]);
    rule(r"\s+", &[" \t\n\u{b}\u{c}\r"], &["\u{a0}", "\u{85}", "\u{2028}"]);
    rule(r"\S", &["a", "é", "\u{a0}", "\u{85}"], &[" ", "\n"]);
}

#[test]
fn dot_stops_at_every_line_terminator() {
    rule(".", &["a", "é", "😀", "\u{b}"], &["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]);
    rule("(?s).", &["\n", "\r", "\u{2028}"], &["", "\r\n"]);
}

#[test]
fn a_hyphen_makes_a_range_only_between_characters() {
    rule("[A-Za-z0-9-_=.]", &["-", "_", "=", ".", "a"], &["/", ",", "+"]);
    rule("[+--]", &["+", ",", "-"], &[".", "*"]);
    rule(r"[\w-a]", &["-", "b"], &["."]);
    rule("[a-]", &["a", "-"], &["b"]);
    rule("[a-[b]]", &["a", "-", "b"], &["c"]);
}

#[test]
fn a_bracket_is_literal_where_a_class_begins() {
    rule("[]a]", &["]", "a"], &["["]);
    rule("[^]a]", &["b"], &["]", "a"]);
    rule("a]}", &["a]}"], &[]);
}

#[test]
fn categories_go_by_every_name() {
    for name in [r"\p{L}", r"\pL", r"\p{IsL}", r"\p{gc=L}", r"\p{general_category=L}"] {
        rule(name, &["a", "é", "中", "𐐀"], &["1", "_", "\u{301}"]);
    }
    rule(r"\P{L}", &["1", "😀"], &["é"]);
    rule(r"\p{LC}", &["a", "A", "ǅ"], &["中", "ʰ"]);
    rule(r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", &["é\u{301}€½!"], &[" ", "\u{a0}"]);
}

#[test]
fn posix_classes_are_ascii() {
    rule(r"\p{Alpha}", &["a", "Z"], &["é", "1"]);
    rule(r"\p{Punct}+", &["!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"], &["—"]);
    rule(r"\p{XDigit}", &["f", "F", "9"], &["g", "１"]);
    rule(r"\p{IsPunct}", &["!", "—"], &["+", "$"]);
}

#[test]
fn classes_nest_and_intersect() {
    rule("[a-c[x-z]]", &["b", "y"], &["d"]);
    rule("[a-z&&[^b-y]]", &["a", "z"], &["b"]);
    rule("[a-z&&[^b][c]]", &["a", "c"], &["b"]);
    rule("[ab&&cd[a]]", &["a"], &["b", "c"]);
    rule("[^a&&b]", &["a", "b", "c"], &[]);
    rule("[a&&^b]", &[], &["a", "^", "b"]);
    rule("[a&&&b]", &["a", "b", "&"], &["c"]);
}

#[test]
fn a_character_named_after_an_intersection_joins_what_came_before() {
    rule("[a&&[b]&d]", &["a", "d", "&"], &["b"]);
}

#[test]
fn quotations_are_literal_inside_a_class_too() {
    rule(r"\Qa.b\E.", &["a.bc"], &["axbc"]);
    rule(r"[\Qa-z\E]", &["-", "a", "z"], &["b"]);
    rule(r"\Q(", &["("], &[]);
}

#[test]
fn escapes_name_code_points() {
    rule(r"\x41\u0042\x{43}\0104\uD83D\uDE00", &["ABCD😀"], &[]);
    rule(r"\cA\ca", &["\u{1}!"], &[]);
    rule(r"\t\n\r\f\a\e", &["\t\n\r\u{c}\u{7}\u{1b}"], &[]);
    rule(r"\uD83D", &[], &["", "😀", "\u{fffd}"]);
}

#[test]
fn white_space_is_horizontal_or_vertical() {
    rule(r"\h", &["\t", " ", "\u{a0}", "\u{180e}", "\u{3000}"], &["\n", "\u{200b}"]);
    rule(r"\v", &["\n", "\u{b}", "\u{85}", "\u{2029}"], &[" ", "\t"]);
    rule(r"[\v-]", &["\u{b}", "-"], &["\n"]);
    rule(r"\H\V", &["ab", "\n\t"], &[" b", "a\n"]);
}

#[test]
fn a_line_break_is_one_or_two_characters() {
    rule(r"\R", &["\r\n", "\n", "\r", "\u{85}"], &["\n\r", ""]);
    rule(r"\R\n", &["\r\n", "\r\n\n"], &["\r"]);
    rule(r"\R{2}", &["\n\n", "\r\n\n", "\r\r"], &["\r\n"]);
}

#[test]
fn an_inner_dollar_sees_one_last_line_terminator() {
    rule(r"a$\n?", &["a", "a\n"], &["a\n\n"]);
    rule(r"a$\s*", &["a", "a\n", "a\r", "a\r\n"], &["a ", "a\n\r"]);
    rule(r"a\r$\n", &[], &["a\r\n"]);
    rule(r"a\z\n?", &["a"], &["a\n"]);
    rule(r"a\Z\n", &["a\n"], &["a"]);
}

#[test]
fn quantifiers_repeat_lazily_or_not() {
    rule("a??b*?c+?", &["c", "abcc"], &["ab"]);
    rule("a{2}b{1,}c{0,2}", &["aab", "aabbcc"], &["ab", "aabccc"]);
    rule("{3}a{2}{5}", &["aa"], &["a", "{3}aa"]);
    rule("(a{0}|b){2}", &["", "b", "bb"], &["bbb"]);
}

#[test]
fn flags_hold_to_the_end_of_their_group() {
    rule("(?i)aK[x-z]", &["AkX", "akz"], &["aw", "a\u{212a}x"]);
    rule("(?i:a)b", &["Ab"], &["AB"]);
    rule("((?i)a)b", &["Ab"], &["AB"]);
    rule(r"(?i)\p{Lu}", &["a", "É"], &["1"]);
}
