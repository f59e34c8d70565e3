//! Nesting without end.

use cognito_request::{JsonText, ReadError, SyntaxReason, json};
use serde_json::Value;

use crate::shapes::Shapes;

/// So deep that a reader without a limit runs out of stack.
const ENDLESS: usize = 1_000_000;

fn is_too_deep<T>(read: Result<T, ReadError>) -> bool {
    matches!(read, Err(ReadError::Syntax(error)) if error.reason() == SyntaxReason::Depth)
}

#[test]
fn arrays_and_objects_without_end_are_refused_wherever_they_stand() {
    let starts = [
        "",
        "{\"Unknown\":",
        "{\"Tree\":",
        "{\"Document\":",
        "{\"Text\":",
        "{\"Numbers\":[",
        "{\"Map\":{\"k\":",
    ];
    for start in starts {
        for open in ["[", "{\"a\":", "[{\"a\":", " [\n"] {
            let text = format!("{start}{}", open.repeat(ENDLESS));
            assert!(is_too_deep(Shapes::from_json(&text)) || start.is_empty(), "{start}{open}");
            assert!(is_too_deep(json::read::<JsonText>(&text)), "{start}{open}");
            assert!(is_too_deep(json::read::<Value>(&text)), "{start}{open}");
        }
    }
    assert!(is_too_deep(Shapes::from_json(&"{\"Node\":".repeat(ENDLESS))));
    assert!(is_too_deep(Shapes::from_json_validated(&"{\"Children\":[".repeat(ENDLESS))));
    assert!(serde_json::from_str::<Shapes>(&"{\"Node\":".repeat(ENDLESS)).is_err());
}

#[test]
fn nesting_up_to_the_limit_is_read_and_written() {
    let deepest = usize::try_from(SyntaxReason::DEEPEST).unwrap();
    let arrays = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(json::read::<Value>(&arrays(deepest)).is_ok());
    assert!(is_too_deep(json::read::<Value>(&arrays(deepest + 1))));
    let nodes =
        |depth: usize| format!("{}{{}}{}", "{\"Node\":".repeat(depth - 1), "}".repeat(depth - 1));
    let read = Shapes::from_json_validated(&nodes(deepest)).unwrap();
    assert_eq!(read.to_json(), nodes(deepest));
    assert_eq!(read.validate(), Ok(()));
    assert!(format!("{read:?}").len() > 10_000);
    assert!(is_too_deep(Shapes::from_json(&nodes(deepest + 1))));
}

/// `serde_json` reads up to 127 deep, one less than this crate.
#[test]
fn the_limit_is_one_deeper_than_that_of_serde_json() {
    let arrays = format!("{}{}", "[".repeat(127), "]".repeat(127));
    assert!(serde_json::from_str::<Value>(&arrays).is_ok());
    let arrays = format!("[{arrays}]");
    assert!(serde_json::from_str::<Value>(&arrays).is_err());
    assert!(json::read::<Value>(&arrays).is_ok());
}

/// CBOR may be nested as deep as its reader permits, which is deeper.
#[test]
fn the_limit_is_the_same_through_serde() {
    let nodes = |depth: usize| {
        let mut cbor = b"\xa1\x64Node".repeat(depth - 1);
        cbor.push(0xa0);
        cbor
    };
    assert!(ciborium::from_reader::<Shapes, _>(&*nodes(128)).is_ok());
    let error = ciborium::from_reader::<Shapes, _>(&*nodes(129)).err().unwrap().to_string();
    assert!(error.contains("nested deeper than 128"), "{error}");
    let arrays = [&b"\xa1\x68Document"[..], &b"\x81".repeat(129)].concat();
    let error = ciborium::from_reader::<Shapes, _>(&*arrays).err().unwrap().to_string();
    assert!(error.contains("nested deeper than 128"), "{error}");
}
