//! Moments: epoch seconds with a fraction.

use std::time::{Duration, SystemTime};

use cognito_request::{CognitoStructure, Timestamp, json};
use fastrand::Rng;

/// A moment of each type.
#[derive(CognitoStructure)]
struct Moments {
    moment: Option<Timestamp>,
    time: Option<SystemTime>,
}

fn timestamp(seconds: i64, nanos: u32) -> Timestamp {
    Timestamp::new(seconds, nanos).unwrap()
}

#[test]
fn every_way_to_write_a_moment_is_read() {
    let cases = [
        ("0", timestamp(0, 0)),
        ("-0", timestamp(0, 0)),
        ("-1", timestamp(-1, 0)),
        ("-0.25", timestamp(-1, 750_000_000)),
        ("-1.000000001", timestamp(-2, 999_999_999)),
        ("1700000000.123456789", timestamp(1_700_000_000, 123_456_789)),
        ("1700000000.1234567899999", timestamp(1_700_000_000, 123_456_789)),
        ("1.7e9", timestamp(1_700_000_000, 0)),
        ("1.7000000005E9", timestamp(1_700_000_000, 500_000_000)),
        ("-5e-1", timestamp(-1, 500_000_000)),
        ("9223372036854775807", timestamp(i64::MAX, 0)),
        ("-9223372036854775808", timestamp(i64::MIN, 0)),
        ("9223372036854775807.999999999", timestamp(i64::MAX, 999_999_999)),
    ];
    for (text, moment) in cases {
        assert_eq!(json::read::<Timestamp>(text), Ok(moment), "{text}");
        assert_eq!(text.parse(), Ok(moment), "{text}");
    }
}

#[test]
fn what_is_no_moment_within_64_bits_is_refused() {
    for text in ["9223372036854775808", "-9223372036854775808.5", "1e19", "1e999", "-1e30"] {
        let error = json::read::<Timestamp>(text).unwrap_err().to_string();
        let expected = "expected a number of seconds, found a number that it cannot hold";
        assert_eq!(error, format!("the value: {expected} (line 1, column 1)"));
        assert!(text.parse::<Timestamp>().is_err());
    }
    for text in ["", "+1", "1.", ".5", "1.+5", "1.-5", "--1", "1e", "inf", "NaN", " 1", "1 ", "01"]
    {
        assert!(text.parse::<Timestamp>().is_err(), "{text:?}");
    }
}

#[test]
fn moments_come_back_to_the_nanosecond_from_json_and_to_the_microsecond_through_serde() {
    let mut rng = Rng::with_seed(24);
    for _ in 0..10_000 {
        let moment = timestamp(rng.i64(-4_000_000_000..4_000_000_000), rng.u32(..1_000_000_000));
        let json = json::write(&moment);
        assert_eq!(json::read::<Timestamp>(&json), Ok(moment));
        let micros = timestamp(moment.seconds(), moment.nanos() / 1000 * 1000);
        let holder = Moments { moment: Some(micros), time: Some(micros.try_into().unwrap()) };
        let text = serde_json::to_string(&holder).unwrap();
        let read: Moments = serde_json::from_str(&text).unwrap();
        assert_eq!((read.moment, read.time), (holder.moment, holder.time), "{text}");
        assert_eq!(text, holder.to_json());
    }
}

#[test]
fn a_moment_that_64_bits_hold_comes_back_through_serde() {
    for (seconds, nanos) in [(1, 1), (0, 1), (5, 123_456_789), (-1, 999_999_999)] {
        let moment = Some(timestamp(seconds, nanos));
        let holder = Moments { moment, time: None };
        let text = serde_json::to_string(&holder).unwrap();
        assert_eq!(serde_json::from_str::<Moments>(&text).unwrap().moment, moment, "{text}");
    }
}

#[test]
fn a_time_that_the_system_cannot_represent_is_an_error() {
    let far = Timestamp::new(i64::MAX, 999_999_999).unwrap();
    let time = SystemTime::UNIX_EPOCH + Duration::from_nanos(1);
    assert_eq!(Timestamp::from(time), timestamp(0, 1));
    let read = json::read::<SystemTime>("9223372036854775807.999999999");
    assert_eq!(read.is_ok(), SystemTime::try_from(far).is_ok());
}
