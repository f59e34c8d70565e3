//! Megabytes of valid input.

use cognito_request::json;

use crate::shapes::Shapes;

#[test]
fn a_million_small_items_are_read() {
    let text = format!("{{\"Numbers\":[{}0]}}", "1,".repeat(1_000_000));
    let read = Shapes::from_json_validated(&text).unwrap();
    assert_eq!(read.numbers.as_ref().map(Vec::len), Some(1_000_001));
    assert_eq!(read.to_json(), text);
}

#[test]
fn text_of_megabytes_is_read_and_written() {
    let text = format!("\"{}\"", "plain text é ".repeat(200_000));
    assert_eq!(json::write(&json::read::<&str>(&text).unwrap()), text);
    let text = format!("\"{}\"", "\\n\\u0001".repeat(200_000));
    assert_eq!(json::write(&json::read::<String>(&text).unwrap()), text);
}

#[test]
fn a_number_of_megabytes_is_read_over_or_refused() {
    let digits = "9".repeat(2_000_000);
    assert!(Shapes::from_json(&format!("{{\"Unknown\": {digits}}}")).is_ok());
    assert!(Shapes::from_json(&format!("{{\"Numbers\": [{digits}]}}")).is_err());
    assert!(json::read::<f64>(&digits).is_err());
    let small = json::read::<f64>(&format!("0.{digits}")).unwrap();
    assert!((small - 1.0).abs() < 1e-9);
    let moment: cognito_request::Timestamp = json::read(&format!("1.{digits}")).unwrap();
    assert_eq!(moment.nanos(), 999_999_999);
}
