//! Lengths, counts, ranges and patterns.

use cognito_structure::definition::{Bounds, Constraints, Definitions, FaultCode as Code};

use crate::{each, none, validation};

fn constraints(text: &str) -> Constraints {
    let mut definitions = Definitions::new("a.json", text);
    let root = definitions.root().unwrap();
    definitions.get(root).constraints.clone()
}

fn of(word: &str, rest: &str) -> String {
    validation(&format!("\"type\": \"{word}\", {rest}"))
}

const ITEMS: &str = "\"items\": {\"type\": \"any\"}";
const VALUES: &str = "\"values\": {\"type\": \"any\"}";
const PROPERTIES: &str = "\"properties\": {\"a\": {\"type\": \"any\"}}";

#[test]
fn counts_are_held() {
    let length =
        constraints(&of("string", "\"minLength\": 0, \"maxLength\": 18446744073709551609"));
    assert_eq!(length.length, Bounds { min: Some(0), max: Some(18_446_744_073_709_551_609) });
    let items =
        constraints(&of("array", &format!("{ITEMS}, \"maxItems\": 3, \"uniqueItems\": true")));
    assert_eq!((items.items.max, items.unique_items), (Some(3), true));
    let entries =
        constraints(&of("map", &format!("{VALUES}, \"minEntries\": 1, \"maxEntries\": 2")));
    assert_eq!(entries.entries, Bounds { min: Some(1), max: Some(2) });
    let properties = constraints(&of("object", &format!("{PROPERTIES}, \"minProperties\": 1")));
    assert_eq!(properties.entries.min, Some(1));
    assert!(constraints(&of("set", ITEMS)).unique_items);
}

#[test]
fn counts_are_integers_not_below_zero_and_in_order() {
    none(&[of("string", "\"minLength\": 3, \"maxLength\": 3")]);
    each(&[
        (of("string", "\"minLength\": -1"), Code::InvalidCount, "/minLength", 2, 32),
        (of("string", "\"maxLength\": 1.5"), Code::InvalidCount, "/maxLength", 2, 32),
        (of("string", "\"maxLength\": \"1\""), Code::KeywordType, "/maxLength", 2, 32),
        (
            of("string", "\"maxLength\": 99999999999999999999"),
            Code::InvalidCount,
            "/maxLength",
            2,
            32,
        ),
        (
            of("string", "\"maxLength\": 1,\n\"minLength\": 2"),
            Code::ReversedBounds,
            "/minLength",
            3,
            14,
        ),
        (
            of("array", &format!("{ITEMS}, \"minItems\": 2,\n\"maxItems\": 1")),
            Code::ReversedBounds,
            "/maxItems",
            3,
            13,
        ),
        (
            of("map", &format!("{VALUES}, \"minEntries\": 2,\n\"maxEntries\": 1")),
            Code::ReversedBounds,
            "/maxEntries",
            3,
            15,
        ),
    ]);
}

#[test]
fn ranges_are_exact_and_of_the_type() {
    let range = constraints(&of(
        "decimal",
        "\"minimum\": \"-0.10000000000000000000001\", \"exclusiveMaximum\": \"1e30\"",
    ));
    assert_eq!(range.minimum.unwrap().value.to_string(), "-0.10000000000000000000001");
    let maximum = range.maximum.unwrap();
    assert!(maximum.exclusive);
    assert_eq!(maximum.value.to_string(), "1000000000000000000000000000000");
    let both = constraints(&of("double", "\"minimum\": 1, \"exclusiveMinimum\": 1"));
    assert!(both.minimum.unwrap().exclusive, "the stricter of the two");
    none(&[
        of("int8", "\"minimum\": -128, \"maximum\": 127, \"multipleOf\": 5"),
        of("uint128", "\"maximum\": \"340282366920938463463374607431768211455\""),
        of("int128", "\"minimum\": \"-170141183460469231731687303715884105728\""),
        of("number", "\"minimum\": 1, \"maximum\": 1"),
    ]);
    each(&[
        (of("int8", "\"maximum\": 128"), Code::InvalidBound, "/maximum", 2, 28),
        (of("uint8", "\"minimum\": -1"), Code::InvalidBound, "/minimum", 2, 29),
        (of("int32", "\"minimum\": 0.5"), Code::InvalidBound, "/minimum", 2, 29),
        (of("int64", "\"minimum\": 1"), Code::InvalidBound, "/minimum", 2, 29),
        (of("int64", "\"minimum\": \"x\""), Code::InvalidBound, "/minimum", 2, 29),
        (of("number", "\"minimum\": \"1\""), Code::InvalidBound, "/minimum", 2, 30),
        (
            of("uint128", "\"maximum\": \"340282366920938463463374607431768211456\""),
            Code::InvalidBound,
            "/maximum",
            2,
            31,
        ),
        (of("int32", "\"minimum\": 5,\n\"maximum\": 4"), Code::ReversedBounds, "/maximum", 3, 12),
        (
            of("int32", "\"minimum\": 5,\n\"exclusiveMaximum\": 5"),
            Code::ReversedBounds,
            "/exclusiveMaximum",
            3,
            21,
        ),
        (of("int32", "\"multipleOf\": 0"), Code::MultipleOfNotPositive, "/multipleOf", 2, 32),
        (of("double", "\"multipleOf\": -0.5"), Code::MultipleOfNotPositive, "/multipleOf", 2, 33),
    ]);
}

#[test]
fn patterns_compile_in_the_dialect_of_the_document() {
    none(&[
        of("string", "\"pattern\": \"^[\\\\w-]+$\""),
        of("map", &format!("{VALUES}, \"patternKeys\": {{\"a+\": {{\"type\": \"any\"}}}}")),
    ]);
    each(&[
        (of("string", "\"pattern\": \"[a\""), Code::InvalidPattern, "/pattern", 2, 30),
        // Legal in Java, not in ECMA-262.
        (of("string", "\"pattern\": \"\\\\Qa\\\\E\""), Code::InvalidPattern, "/pattern", 2, 30),
        (of("string", "\"pattern\": \"(a)\\\\1\""), Code::UnsupportedPattern, "/pattern", 2, 30),
        (
            of(
                "object",
                &format!("{PROPERTIES}, \"patternProperties\": {{\n\"(\": {{\"type\": \"any\"}}}}"),
            ),
            Code::InvalidPattern,
            "/patternProperties/(",
            3,
            1,
        ),
    ]);
}

#[test]
fn the_stricter_of_two_bounds_counts_through_a_reference() {
    let text = validation(
        "\"definitions\": {\"B\": {\"type\": \"string\", \"minLength\": 2, \"maxLength\": 8, \
         \"pattern\": \"a*\"},\n\"C\": {\"type\": {\"$ref\": \"#/definitions/B\"}, \"minLength\": 1, \
         \"maxLength\": 4, \"pattern\": \".b*\"}}",
    );
    none(std::slice::from_ref(&text));
    let mut definitions = Definitions::new("a.json", &text);
    let c = definitions.look_up("C").unwrap();
    let constraints = &definitions.get(c).constraints;
    assert_eq!(constraints.length, Bounds { min: Some(2), max: Some(4) });
    assert_eq!(constraints.patterns, ["a*", ".b*"]);
    let b = definitions.look_up("B").unwrap();
    assert_eq!(definitions.get(c).base, Some(b));
    let reversed = text.replace("\"minLength\": 1", "\"minLength\": 9");
    each(&[(reversed, Code::ReversedBounds, "/definitions/C/minLength", 3, 57)]);
}
