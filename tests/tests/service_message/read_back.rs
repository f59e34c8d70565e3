//! What is written is read back the same.

use cognito_request::service_message::{ServiceConstraint, ServiceValue, ServiceViolation};
use cognito_request::{Number, ServiceMessage, ViolationKind};
use proptest::collection::vec;
use proptest::prelude::*;

/// Text with pieces of the grammar in it, but for the words that end a value or a constraint: with
/// all of them in it a value is a sentence of its own, and nothing tells which one is meant.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => any::<char>().prop_map(String::from),
        4 => "[a-z]{0,4}",
        1 => Just("'".to_owned()),
        1 => Just("[".to_owned()),
        1 => Just("]".to_owned()),
        1 => Just("; ".to_owned()),
        1 => Just(", ".to_owned()),
        1 => Just("\n".to_owned()),
        1 => Just("; Value '".to_owned()),
        1 => Just("; Value at '".to_owned()),
        1 => Just("; Value null at '".to_owned()),
        1 => Just("' failed to satisfy constraint: ".to_owned()),
        1 => Just("2 validation errors detected: ".to_owned()),
        1 => Just("Member must not be null".to_owned()),
    ];
    vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// A path of properties, items and entries.
fn path() -> impl Strategy<Value = String> {
    vec("[a-z][A-Za-z]{0,6}", 1..3).prop_flat_map(|names| {
        vec(
            prop_oneof![
                Just(String::new()),
                (1..50_usize).prop_map(|n| format!(".{n}.member")),
                Just(".a; b.member".to_owned())
            ],
            names.len(),
        )
        .prop_map(move |between| {
            let parts: Vec<_> =
                names.iter().zip(&between).map(|(name, way)| format!("{name}{way}")).collect();
            parts.join(".")
        })
    })
}

/// A pattern as the models have them: brackets close, unless they are escaped.
fn pattern() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("[A-Za-z0-9-_=.]+".to_owned()),
        Just(r"[^\]\[;']*".to_owned()),
        Just(r"\p{L}; ".to_owned()),
        Just(r"(?:a, b|\])".to_owned()),
        Just("'".to_owned()),
        Just("\n".to_owned()),
    ];
    vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

fn number() -> impl Strategy<Value = Number> {
    prop_oneof![
        any::<i64>().prop_map(|number| Number::Integer(number.into())),
        any::<f64>().prop_filter("no number", |number| number.is_finite()).prop_map(Number::Float),
    ]
}

/// A constraint of every kind that stands alone.
fn alone() -> impl Strategy<Value = ServiceConstraint> {
    prop_oneof![
        Just(ServiceConstraint::Required),
        any::<u64>().prop_map(ServiceConstraint::MinLength),
        any::<u64>().prop_map(ServiceConstraint::MaxLength),
        pattern().prop_map(ServiceConstraint::Pattern),
        vec("[A-Z_:. -]{1,5}[A-Z]", 0..5).prop_map(ServiceConstraint::Enum),
        number().prop_map(ServiceConstraint::MinValue),
        number().prop_map(ServiceConstraint::MaxValue),
        number().prop_map(ServiceConstraint::MultipleOf),
        Just(ServiceConstraint::UniqueItems),
        Just(ServiceConstraint::UnknownMember),
        Just(ServiceConstraint::DuplicateMember),
    ]
}

/// The same, and lists of them in brackets, three deep.
fn constraint() -> impl Strategy<Value = ServiceConstraint> {
    alone().prop_recursive(3, 16, 4, |inner| {
        let inner = vec(inner, 1..4);
        prop_oneof![
            inner.clone().prop_map(ServiceConstraint::Items),
            inner.clone().prop_map(ServiceConstraint::Keys),
            inner.prop_map(ServiceConstraint::Values),
        ]
    })
}

fn violation() -> impl Strategy<Value = ServiceViolation> {
    let value = prop_oneof![
        1 => Just(ServiceValue::Null),
        1 => Just(ServiceValue::Hidden),
        4 => text().prop_map(ServiceValue::Printed),
    ];
    (path(), value, constraint()).prop_map(|(path, value, constraint)| ServiceViolation {
        path,
        value,
        constraint,
    })
}

/// A sentence as it is written.
fn sentence(violations: &[ServiceViolation]) -> String {
    violations.iter().cloned().collect::<ServiceMessage>().to_string()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_500) })]

    #[test]
    fn violations_of_every_kind_are_read_as_they_were_written(violations in vec(violation(), 1..6)) {
        let written = sentence(&violations);
        let read = ServiceMessage::parse(&written).unwrap();
        prop_assert_eq!(read.violations(), &violations, "{}", written);
        prop_assert_eq!(read.announced(), violations.len());
        prop_assert_eq!(read.to_string(), written);
    }

    #[test]
    fn a_text_that_is_cut_off_gives_what_was_whole(violations in vec(violation(), 1..5), at in 0.0..1.0) {
        let written = sentence(&violations);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a short text")]
        let mut at = (written.len() as f64 * at) as usize;
        while !written.is_char_boundary(at) {
            at -= 1;
        }
        if let Some(read) = ServiceMessage::parse(&written[..at]) {
            prop_assert_eq!(read.announced(), violations.len());
            prop_assert!(read.violations().len() <= violations.len());
            // The last that is there may be cut.
            let whole = read.violations().len().saturating_sub(1);
            prop_assert_eq!(&read.violations()[..whole], &violations[..whole], "{}", &written[..at]);
        }
    }

    #[test]
    fn no_text_is_too_much(text in text(), head in "[0-9]{0,3} validation errors? detected: ") {
        let _ = ServiceMessage::parse(&text);
        let _ = ServiceMessage::parse(&format!("{head}{text}"));
        let _ = ServiceMessage::parse(&format!("{head}Value '{text}"));
        let _ = ServiceMessage::parse(&format!("{head}Value at 'a' failed to satisfy constraint: Member must satisfy constraint: [{text}"));
    }
}

#[test]
fn every_kind_of_violation_that_a_request_can_have_is_named_by_its_words() {
    use ServiceConstraint as C;
    use ViolationKind as K;
    let one = Number::Integer(1);
    for (constraint, kind) in [
        (C::Required, K::Required),
        (C::MinLength(1), K::MinLength),
        (C::MaxLength(1), K::MaxLength),
        (C::Pattern("a".into()), K::Pattern),
        (C::Enum(vec!["a".into()]), K::Enum),
        (C::MinValue(one), K::MinValue),
        (C::MaxValue(one), K::MaxValue),
        (C::MultipleOf(one), K::MultipleOf),
        (C::UniqueItems, K::UniqueItems),
        (C::UnknownMember, K::UnknownMember),
        (C::DuplicateMember, K::DuplicateMember),
        (C::Items(vec![C::MaxLength(1)]), K::MaxLength),
    ] {
        let violation =
            ServiceViolation { path: "a".into(), value: ServiceValue::Hidden, constraint };
        let read = ServiceMessage::parse(&sentence(std::slice::from_ref(&violation))).unwrap();
        assert_eq!(read.violations(), [violation]);
        assert_eq!(read.violations()[0].constraint.kind(), Some(kind));
    }
}
