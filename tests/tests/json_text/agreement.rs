//! The reader, the writer and `serde_json` agree on generated values.

use cognito_request::{JsonText, json};
use fastrand::Rng;
use serde_json::Value;

use crate::generator;

/// Reads a text with both readers and asks that they agree; answers whether they accept it.
///
/// They differ in two things, each by design. Arrays and objects nested deeper than 127 or 128. As
/// text, this reader keeps numbers of any size, and a tree holds only those of 64 bits.
pub(crate) fn agree(text: &[u8]) -> bool {
    let theirs = serde_json::from_slice::<Value>(text);
    let too_large = matches!(&theirs, Err(error) if error.to_string().contains("out of range"));
    let as_text = json::read::<JsonText>(text);
    let shown = String::from_utf8_lossy(text);
    // Behind a number that is too large there may be another fault.
    assert!(too_large || as_text.is_ok() == theirs.is_ok(), "{shown}: {as_text:?} {theirs:?}");
    match (json::read::<Value>(text), theirs) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(ours, theirs, "{shown}");
            // Two zeros of different sign are equal, and not the same.
            assert_eq!(ours.to_string(), theirs.to_string(), "{shown}");
            let written = json::write(&ours);
            assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), theirs, "{shown}");
            assert_eq!(json::read::<Value>(&written).unwrap(), theirs, "{shown}");
            true
        }
        (Err(_), Err(_)) => false,
        (ours, theirs) => panic!("{shown}: {ours:?} {theirs:?}"),
    }
}

#[test]
fn a_hundred_thousand_generated_values_are_read_and_written_as_serde_json_does() {
    let mut rng = Rng::with_seed(20);
    let (mut accepted, mut bytes) = (0, 0);
    for _ in 0..100_000 {
        let mut text = String::new();
        generator::value(&mut rng, 3, &mut text);
        bytes += text.len();
        assert!(json::read::<JsonText>(&text).is_ok(), "{text}");
        accepted += u32::from(agree(text.as_bytes()));
    }
    // What is refused holds a number that no tree can hold.
    assert!(accepted > 70_000, "{accepted}");
    println!("{accepted} of 100000 accepted, {bytes} bytes");
}
