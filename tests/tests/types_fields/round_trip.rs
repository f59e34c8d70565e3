//! A structure with a member of every type comes back from JSON as it was written.

use crate::every_type::{EveryType, every_type};

#[test]
fn every_type_round_trips_through_json() {
    for least in [true, false] {
        let value = every_type(least);
        let json = value.to_json();
        assert!(EveryType::from_json(&json).unwrap() == value, "{json}");
        let mut appended = String::from("[");
        value.write_json(&mut appended);
        assert_eq!(appended, format!("[{json}"));
    }
}

#[test]
fn what_is_written_and_read_through_serde_json_is_the_same() {
    for least in [true, false] {
        let value = every_type(least);
        let json = serde_json::to_string(&value).unwrap();
        let ours: serde_json::Value = serde_json::from_str(&value.to_json()).unwrap();
        let theirs: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(ours, theirs);
        assert!(serde_json::from_str::<EveryType<'_>>(&json).unwrap() == value);
    }
}
