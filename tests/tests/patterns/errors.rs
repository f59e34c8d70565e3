//! What is refused, of what kind, and where.

use cognito_structure::pattern::{Dialect, PatternErrorKind, compile};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Syntax,
    Unsupported,
    TooLarge,
}

fn refused(source: &str, dialect: Dialect) -> (Kind, std::ops::Range<usize>) {
    let error = compile(source, dialect).unwrap_err();
    let kind = match error.kind() {
        PatternErrorKind::Syntax(_) => Kind::Syntax,
        PatternErrorKind::Unsupported(_) => Kind::Unsupported,
        _ => Kind::TooLarge,
    };
    (kind, error.range())
}

#[test]
fn java_syntax_errors_are_at_what_causes_them() {
    for (source, range) in [
        ("a)", 1..2),
        ("x(a", 1..3),
        ("é[a", 2..4),
        ("a**", 2..3),
        ("+a", 0..1),
        ("a{,3}", 1..2),
        ("a{2,1}", 1..5),
        ("a{99999999999}", 1..12),
        (r"a\y", 1..3),
        (r"a\", 1..2),
        (r"\x4g", 0..3),
        (r"\x{110000}", 0..9),
        (r"\u00g0", 0..4),
        (r"\08", 0..2),
        ("[b-a]", 1..4),
        (r"[a-\d]", 1..5),
        (r"\p{Foo}", 0..7),
        (r"\p{L", 0..4),
        ("(?<1>a)", 0..4),
        ("(?<n>a)(?<n>b)", 7..12),
        ("(?q)", 0..3),
        ("(?<=(a|b)*)b", 0..10),
        ("[&&&&a]", 1..3),
    ] {
        let (kind, at) = refused(source, Dialect::Java);
        assert_eq!((kind, at.start), (Kind::Syntax, range.start), "{source}: {at:?}");
    }
}

#[test]
fn ecma_syntax_errors_are_refused() {
    for source in [
        "a)",
        "(a",
        "[a",
        "a**",
        "+a",
        "{",
        "a{,3}",
        "a{2,1}",
        "}",
        "]",
        r"\a",
        r"\-",
        r"a\",
        r"\x4g",
        r"\u{110000}",
        r"\u{}",
        r"\u00g0",
        r"\00",
        r"\c1",
        "[b-a]",
        r"[a-\d]",
        r"\p{gc=Foo}",
        r"\pL",
        "(?<1>a)",
        "(?<n>a)(?<n>b)",
        "(?=a)*",
        "(?<!a)+",
        "^*",
        r"\b+",
        "(?i:a)",
        "(?>a)",
        "a++",
    ] {
        let (kind, _) = refused(source, Dialect::Ecma);
        assert_eq!(kind, Kind::Syntax, "{source}");
    }
}

#[test]
fn what_no_table_can_say_is_called_unsupported() {
    for source in [
        r"(a)\1",
        r"(?<n>a)\k<n>",
        "a++",
        "a?+",
        "a{2}+",
        "(?>a|ab)c",
        r"a\b",
        r"a\B",
        r"\X",
        r"\N{DIGIT ONE}",
        r"\p{IsGreek}",
        r"\p{InGreek}",
        r"\p{sc=Grek}",
        r"\p{IsAlphabetic}",
        r"\p{javaLowerCase}",
        "(?m)^a",
        "(?x)a b",
        "(?u)a",
        r"(\Ra){2}",
        r"(?<=\p{L}{1,2})a",
        // The JDK's widths wrap around, and it looks behind at some of them only.
        "aa(?<=aa+)",
        "aa(?<=a+a|b)",
        "aa(?<!a+?a|b)",
        "aa(?<=(?:a{1,2147483647}?a|b))",
        "a.(?<=abb*c*)",
        r"[\p{L}a&&]",
        "(a|^){2}",
    ] {
        let (kind, _) = refused(source, Dialect::Java);
        assert_eq!(kind, Kind::Unsupported, "{source}");
    }
    for source in [r"(a)\1", r"(?<n>a)\k<n>", r"\p{Script=Greek}", r"\p{Alphabetic}", "(?<é>a)"] {
        let (kind, _) = refused(source, Dialect::Ecma);
        assert_eq!(kind, Kind::Unsupported, "{source}");
    }
}

#[test]
fn a_message_names_the_piece_and_what_is_wrong_with_it() {
    let error = compile("a{2,1}", Dialect::Java).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`{2,1` at byte 1: the numbers of this range are in the wrong order",
    );
    let error = compile("[a", Dialect::Ecma).unwrap_err();
    assert_eq!(error.to_string(), "`[a` at byte 0: this class is not closed by a `]`");
}
