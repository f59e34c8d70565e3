//! Floating-point numbers, those that are not finite included.

use cognito_request::{CognitoStructure, ReadError, ViolationKind};

/// A member of each width, with bounds.
#[derive(CognitoStructure)]
struct Floats {
    #[range(-0.1..=0.1)]
    single: Option<f32>,
    #[range(-0.1..=0.1)]
    double: Option<f64>,
}

#[test]
fn what_is_not_finite_is_read_and_written_by_its_name() {
    for name in ["NaN", "Infinity", "-Infinity"] {
        let json = format!("{{\"Single\":\"{name}\",\"Double\":\"{name}\"}}");
        assert_eq!(Floats::from_json(&json).unwrap().to_json(), json);
        let through_serde: Floats = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&through_serde).unwrap(), json);
    }
    for name in ["nan", "inf", "", "1", "+Infinity"] {
        let json = format!("{{\"Double\":\"{name}\"}}");
        let error = Floats::from_json(&json).unwrap_err().to_string();
        assert_eq!(error, "/Double: expected a number, found a string (line 1, column 11)");
    }
}

#[test]
fn a_format_that_has_numbers_that_are_not_finite_can_give_them() {
    let members = [("Single", f64::NAN), ("Double", f64::NEG_INFINITY)];
    let map = members.map(|(name, number)| (name.into(), number.into())).to_vec();
    let mut cbor = Vec::new();
    ciborium::into_writer(&ciborium::Value::Map(map), &mut cbor).unwrap();
    let read: Floats = ciborium::from_reader(&*cbor).unwrap();
    assert!(read.single.unwrap().is_nan());
    assert_eq!(read.double, Some(f64::NEG_INFINITY));
}

#[test]
fn a_number_that_the_type_cannot_hold_is_refused() {
    let error = Floats::from_json(r#"{"Single": 1e39, "Double": 1e309}"#).unwrap_err();
    let refused = "expected a number, found a number that it cannot hold";
    assert_eq!(
        error.to_string(),
        format!("/Single: {refused} (line 1, column 12)\n/Double: {refused} (line 1, column 28)")
    );
}

#[test]
fn a_bound_is_met_by_the_nearest_number_of_either_width() {
    let json = r#"{"Single":0.1,"Double":-0.1}"#;
    let read = Floats::from_json_validated(json).unwrap();
    assert_eq!(read.validate(), Ok(()));
    assert_eq!(read.to_json(), json);
    // What is checked is the number that the member holds, not the one that was written.
    let rounded = Floats::from_json_validated(r#"{"Single":0.1000000001}"#).unwrap();
    assert_eq!(rounded.validate(), Ok(()));
}

#[test]
fn what_is_beyond_a_bound_is_told_alike_by_both_ways_of_validation() {
    let json = r#"{"Single":0.10001,"Double":"NaN"}"#;
    let Err(ReadError::Violations(read)) = Floats::from_json_validated(json) else {
        panic!("neither is within its bounds")
    };
    let validated = Floats::from_json(json).unwrap().validate().unwrap_err();
    let told = |violations: &cognito_request::Violations| -> Vec<_> {
        let one = |one: &cognito_request::Violation| (one.kind(), one.value().map(str::to_owned));
        violations.iter().map(one).collect()
    };
    let nan = Some("NaN".to_owned());
    let expected = [
        (ViolationKind::MaxValue, Some("0.10001".to_owned())),
        (ViolationKind::MaxValue, nan.clone()),
        (ViolationKind::MinValue, nan),
    ];
    assert_eq!(told(&read), expected);
    assert_eq!(told(&validated), expected);
}

/// The nearest number of 64 bits to each lies in the middle of two of 32 bits.
#[test]
fn a_number_of_32_bits_is_the_nearest_to_its_text() {
    #[derive(CognitoStructure)]
    struct Single {
        #[required]
        value: f32,
    }
    for number in [7.038_531e-26_f32, -7.038_531e-26, 0.1, f32::MAX, f32::MIN_POSITIVE, 1e-45] {
        let json = Single { value: number }.to_json();
        assert_eq!(Single::from_json(&json).unwrap().value.to_bits(), number.to_bits(), "{json}");
        let through_serde: Single = serde_json::from_str(&json).unwrap();
        assert_eq!(through_serde.value.to_bits(), number.to_bits(), "{json}");
    }
}
