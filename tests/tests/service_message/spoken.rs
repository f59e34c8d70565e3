//! Sentences as services, SDKs and tools give them, read.

use cognito_request::service_message::{ServiceConstraint, ServiceValue, ServiceViolation};
use cognito_request::{Number, ServiceMessage};

fn read(text: &str) -> ServiceMessage {
    ServiceMessage::parse(text).unwrap()
}

fn violation(path: &str, value: ServiceValue, constraint: ServiceConstraint) -> ServiceViolation {
    ServiceViolation { path: path.into(), value, constraint }
}

fn text(text: &str) -> ServiceValue {
    ServiceValue::Printed(text.into())
}

#[test]
fn several_entries_are_told_apart() {
    let message = read(
        "4 validation errors detected: Value at 'password' failed to satisfy constraint: Member must \
         have length greater than or equal to 6; Value at 'password' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: [\\S]+; Value at 'username' failed to \
         satisfy constraint: Member must have length greater than or equal to 1; Value null at \
         'clientId' failed to satisfy constraint: Member must not be null",
    );
    let expected = [
        violation("password", ServiceValue::Hidden, ServiceConstraint::MinLength(6)),
        violation("password", ServiceValue::Hidden, ServiceConstraint::Pattern(r"[\S]+".into())),
        violation("username", ServiceValue::Hidden, ServiceConstraint::MinLength(1)),
        violation("clientId", ServiceValue::Null, ServiceConstraint::Required),
    ];
    assert_eq!(message.violations(), expected);
}

#[test]
fn what_clients_put_around_it_is_no_part_of_it() {
    let entry = violation("schema.1.member.name", text("x; y"), ServiceConstraint::MaxLength(20));
    let sentence = "1 validation error detected: Value 'x; y' at 'schema.1.member.name' failed to \
                    satisfy constraint: Member must have length less than or equal to 20";
    for (before, behind) in [
        ("", ""),
        (
            "An error occurred (InvalidParameterException) when calling the CreateUserPool operation: ",
            "",
        ),
        ("InvalidParameterException: ", ""),
        (
            "",
            " (Service: AWSCognitoIdentityProviderService; Status Code: 400; Error Code: InvalidParameterException; Request ID: 1-2)",
        ),
        ("", " (Service: CognitoIdentityProvider, Status Code: 400, Request ID: 1-2)"),
    ] {
        let message = read(&format!("{before}{sentence}{behind}"));
        assert_eq!(message.violations(), std::slice::from_ref(&entry), "{before}{behind}");
        assert_eq!(message, sentence);
    }
}

#[test]
fn brackets_hold_several_constraints() {
    let message = read(
        "1 validation error detected: Value '{v=2.0}' at 'weights' failed to satisfy constraint: \
         Map value must satisfy constraint: [Member must have value less than or equal to 1.0, \
         Member must have value greater than or equal to 0.0, Member must not be null]",
    );
    let inside = vec![
        ServiceConstraint::MaxValue(Number::Float(1.0)),
        ServiceConstraint::MinValue(Number::Float(0.0)),
        ServiceConstraint::Required,
    ];
    assert_eq!(
        message.violations(),
        [violation("weights", text("{v=2.0}"), ServiceConstraint::Values(inside))]
    );
    let message = read(
        "1 validation error detected: Value '[]' at 'a' failed to satisfy constraint: Member must \
         satisfy constraint: [Member must satisfy regular expression pattern: [^\\]]+, Member must \
         satisfy constraint: [Member must satisfy regular expression pattern: [a-z]{1,2}], Member \
         must have length less than or equal to 9]",
    );
    let pattern = |pattern: &str| ServiceConstraint::Pattern(pattern.into());
    let inside = vec![
        pattern(r"[^\]]+"),
        ServiceConstraint::Items(vec![pattern("[a-z]{1,2}")]),
        ServiceConstraint::MaxLength(9),
    ];
    assert_eq!(
        message.violations(),
        [violation("a", text("[]"), ServiceConstraint::Items(inside))]
    );
}

#[test]
fn a_value_may_hold_anything_if_the_number_says_where_it_ends() {
    let inner = "a' at 'b' failed to satisfy constraint: Member must not be null; Value 'c";
    let sentence = format!(
        "1 validation error detected: Value '{inner}' at 'd' failed to satisfy constraint: Member \
         must have length less than or equal to 3"
    );
    let expected = violation("d", text(inner), ServiceConstraint::MaxLength(3));
    assert_eq!(read(&sentence).violations(), [expected]);
}

#[test]
fn what_is_not_in_the_grammar_is_kept() {
    let other = |words: &str| ServiceConstraint::Other(words.into());
    for (words, constraint) in [
        ("Member must be nice; and more", other("Member must be nice; and more")),
        (
            "Member must have length less than or equal to many",
            other("Member must have length less than or equal to many"),
        ),
        (
            "Member must have length less than or equal to 007",
            other("Member must have length less than or equal to 007"),
        ),
        (
            "Member must satisfy enum value set: [A, B",
            other("Member must satisfy enum value set: [A, B"),
        ),
        (
            "Map value must satisfy constraint: [Member must not be null",
            other("Map value must satisfy constraint: [Member must not be null"),
        ),
        (
            "Map value must satisfy constraint: [Member must be nice, Member must not be null]",
            ServiceConstraint::Values(vec![
                other("Member must be nice"),
                ServiceConstraint::Required,
            ]),
        ),
        ("Member must not be null; Value 'b", other("Member must not be null; Value 'b")),
    ] {
        let sentence = format!(
            "1 validation error detected: Value 'v' at 'a' failed to satisfy constraint: {words}"
        );
        let message = read(&sentence);
        assert_eq!(message.violations(), [violation("a", text("v"), constraint)]);
        assert_eq!(message, sentence.as_str());
    }
    let message = read(
        "2 validation errors detected: Value with no form; Value null at 'a' failed to satisfy constraint: Member must not be null",
    );
    let expected = [
        violation("", ServiceValue::Hidden, other("Value with no form")),
        violation("a", ServiceValue::Null, ServiceConstraint::Required),
    ];
    assert_eq!(message.violations(), expected);
}

#[test]
fn of_a_text_that_is_cut_off_all_is_read_that_is_there() {
    let first = "Value null at 'a' failed to satisfy constraint: Member must not be null";
    let whole = violation("a", ServiceValue::Null, ServiceConstraint::Required);
    for (cut, more) in [
        ("", None),
        (";", None),
        ("; ", None),
        ("; Val", None),
        ("; Value 'x' a", None),
        ("; Value 'x' at 'b", None),
        ("; Value 'x' at 'b'", Some(text("x"))),
        ("; Value 'x' at 'b' failed to satisfy constr", Some(text("x"))),
        ("; Value at 'b' failed", Some(ServiceValue::Hidden)),
        ("; Value null at 'b' failed", Some(ServiceValue::Null)),
    ] {
        let message = read(&format!("2 validation errors detected: {first}{cut}"));
        let expected = [whole.clone()].into_iter().chain(
            more.map(|value| violation("b", value, ServiceConstraint::Other(String::new()))),
        );
        assert_eq!(message.violations(), expected.collect::<Vec<_>>(), "{cut}");
        assert_eq!(message.announced(), 2);
    }
    assert!(ServiceMessage::parse("2 validation errors det").is_none());
    assert_eq!(read("2 validation errors detected: ").violations(), []);
}
