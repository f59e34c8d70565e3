//! Text that was made to take long.

use std::time::{Duration, Instant};

use cognito_request::{CognitoStructure, ServiceMessage};

#[derive(CognitoStructure)]
struct Deep {
    map: Option<std::collections::BTreeMap<String, Deep>>,
}

/// How long a text takes to be read and written, and its violations to be looked for.
fn taken(text: &str) -> Duration {
    let start = Instant::now();
    if let Some(message) = ServiceMessage::parse(text) {
        let _ = message.to_string();
        for violation in message.violations() {
            let _ = violation.locate::<Deep>();
        }
    }
    start.elapsed()
}

/// What is repeated behind the start of a sentence.
const REPEATED: &[&str] = &[
    "; Value '",
    "; Value at 'map",
    "; Value null at '",
    "Value 'a' at 'b' failed to satisfy constraint: Member must not be null; ",
    "' failed to satisfy constraint: ",
    "' at '",
    "1 validation error",
    "9",
    "Member must satisfy constraint: [",
    ", Member must have length less than or equal to 1]",
    ", M",
    "]",
    "[",
    ".member",
    ".member.map.a",
    " (Service: ",
    ";",
    " can not be converted to ",
];

const STARTS: &[&str] = &[
    "",
    "1 validation error detected: ",
    "1 validation error detected: Value '",
    "900000 validation errors detected: Value '",
    "2 validation errors detected: Value at 'a' failed to satisfy constraint: ",
    "1 validation error detected: Value at 'a' failed to satisfy constraint: Member must satisfy constraint: [",
    "1 validation error detected: Value at 'a' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy regular expression pattern: ",
    "1 validation error detected: Value at 'map",
];

const ENDS: &[&str] = &["", "' failed to satisfy constraint: Member must not be null", "]]", ")"];

#[test]
fn time_grows_with_the_text_and_no_faster() {
    let mut slowest = (Duration::ZERO, String::new());
    for start in STARTS {
        for repeated in REPEATED {
            for end in ENDS {
                let text = format!("{start}{}{end}", repeated.repeat((2 << 20) / repeated.len()));
                let taken = taken(&text);
                if taken > slowest.0 {
                    slowest = (taken, format!("{start}({repeated})*{end}"));
                }
            }
        }
    }
    // Two megabytes take milliseconds, and without optimisation less than a second or two; what
    // grows with the square of them takes minutes.
    assert!(slowest.0 < Duration::from_secs(10), "{slowest:?}");
    println!("slowest: {slowest:?}");
}

/// A key of a map may hold the words of an entry, and then nothing but the number tells.
#[test]
fn no_more_violations_are_read_than_are_announced() {
    let entry = "Value null at 'a' failed to satisfy constraint: Member must not be null";
    for (announced, entries) in [(1, 2), (2, 5), (3, 3), (3, 2)] {
        let errors = if announced == 1 { "error" } else { "errors" };
        let text = format!(
            "{announced} validation {errors} detected: {}",
            vec![entry; entries].join("; ")
        );
        let message = ServiceMessage::parse(&text).unwrap();
        assert_eq!(message.violations().len(), announced.min(entries), "{text}");
    }
}
