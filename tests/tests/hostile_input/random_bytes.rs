//! Bytes at random.

use cognito_request::{JsonText, json};
use fastrand::Rng;
use serde_json::Value;

use crate::shapes::Shapes;

/// Pieces of JSON, of names of members, and of what is neither.
const PIECES: [&[u8]; 30] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\"Text\"",
    b"\"List\"",
    b"\"Numbers\"",
    b"\"Map\"",
    b"\"Node\"",
    b"\"Children\"",
    b"\"Tree\"",
    b"\"Document\"",
    b"\"New\"",
    b"\"\"",
    b"0",
    b"-1",
    b"1e9",
    b"255",
    b"true",
    b"false",
    b"null",
    b" ",
    b"\n",
    b"\\u00",
    b"\\",
    b"\xc3\xa9",
    b"\xff",
];

#[test]
fn no_bytes_make_a_reader_panic() {
    let mut rng = Rng::with_seed(28);
    for _ in 0..100_000 {
        let mut text = if rng.bool() { b"{\"".to_vec() } else { Vec::new() };
        for _ in 0..rng.u32(0..24) {
            if rng.u32(0..8) == 0 {
                text.push(rng.u8(..));
            } else {
                text.extend_from_slice(PIECES[rng.usize(0..PIECES.len())]);
            }
        }
        let read = Shapes::from_json_validated(&text);
        // What is valid is a value without violations, which comes back from its own JSON.
        if let Ok(value) = read {
            assert_eq!(value.validate(), Ok(()));
            let json = value.to_json();
            assert_eq!(Shapes::from_json_validated(&json).unwrap().to_json(), json);
        } else {
            drop(Shapes::from_json(&text).map(|value| value.to_json()));
        }
        assert!(json::read::<Value>(&text).is_err() || json::read::<JsonText>(&text).is_ok());
    }
}
