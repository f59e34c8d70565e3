//! Text of the forms that JSON Structure has types for is of that form.

use std::collections::BTreeMap;

use cognito_request::CognitoStructure;

#[derive(CognitoStructure)]
#[doc_ref("definitions/forms.json")]
struct Forms {
    date: Option<String>,
    time: Option<String>,
    moment: Option<String>,
    duration: Option<String>,
    uuid: Option<String>,
    uri: Option<String>,
    pointer: Option<String>,
    long: Option<String>,
    unsigned: Option<String>,
    decimal: Option<String>,
    tens: Option<i32>,
    single: Option<f32>,
    double: Option<f64>,
    tenths: Option<f32>,
    plain: Option<f64>,
    keyed: Option<BTreeMap<String, String>>,
}

/// Whether a member may be this.
fn is_right(member: &str, value: &str) -> bool {
    let json = format!("{{\"{member}\": {value}}}");
    Forms::from_json(&json).unwrap().validate().is_ok()
}

#[test]
fn text_is_of_its_form() {
    let table = [
        ("Date", "2024-02-29", "2024-2-29"),
        ("Time", "23:59:60.5+01:00", "23:59"),
        ("Moment", "2024-02-29T00:00:00Z", "2024-02-29 00:00:00Z"),
        ("Duration", "P1Y2M3DT4H5M6S", "P1H"),
        ("Duration", "PT5M", "PT"),
        ("Duration", "P2W", "P2W1D"),
        ("Uuid", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae7dec11d0a76500a0c91e6bf6"),
        ("Uri", "https://example.com/a?b=%20#c", "a b"),
        ("Pointer", "/a/~0~1/", "a"),
        ("Long", "-9223372036854775808", "1.0"),
        ("Unsigned", "0", "-1"),
        ("Decimal", "-0.50", ".5"),
    ];
    for (member, right, wrong) in table {
        assert!(is_right(member, &format!("\"{right}\"")), "{member} {right}");
        assert!(!is_right(member, &format!("\"{wrong}\"")), "{member} {wrong}");
    }
}

#[test]
fn a_number_is_a_multiple_of_both_factors() {
    assert!(is_right("Tens", "60"));
    assert!(!is_right("Tens", "10") && !is_right("Tens", "12"));
}

#[test]
fn a_bound_that_is_excluded_is_outside_in_either_width() {
    for member in ["Single", "Double"] {
        assert!(is_right(member, "-4.999") && is_right(member, "4.999"), "{member}");
        assert!(!is_right(member, "-5") && !is_right(member, "5"), "{member}");
    }
}

#[test]
fn a_multiple_is_one_as_near_as_its_width_can_tell() {
    for tenths in ["0.1", "0.3", "0.7", "-1.1", "12345.6"] {
        assert!(is_right("Tenths", tenths), "{tenths}");
    }
    assert!(!is_right("Tenths", "0.35") && !is_right("Tenths", "0.1001"));
}

#[test]
fn a_field_of_64_bits_is_held_to_a_definition_of_32() {
    assert!(is_right("Plain", "3.4e38") && is_right("Plain", "-3.4e38"));
    assert!(!is_right("Plain", "3.5e38") && !is_right("Plain", "-3.5e38"));
}

#[test]
fn the_keys_of_a_map_are_of_their_enumeration() {
    assert!(is_right("Keyed", r#"{"a": "", "b": ""}"#) && is_right("Keyed", "{}"));
    assert!(!is_right("Keyed", r#"{"a": "", "c": ""}"#));
}
