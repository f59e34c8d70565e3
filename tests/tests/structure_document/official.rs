//! What the validators of the JSON Structure project say of documents.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::seed::GetUserAttributeVerificationCodeRequest;
use cognito_request::{CognitoEnum, CognitoStructure};
use serde_json::{Value, json};

use crate::every_type::{EveryType, every_type};
use crate::everything::{Attribute, Empty, Everything, Medium, everything};
use crate::shapes::{Anything, Node, Nothing, Open};

/// A document, instances that are valid, and instances that are not.
struct Case {
    document: String,
    accepted: Vec<Value>,
    refused: Vec<Value>,
}

fn case<T: CognitoStructure>(accepted: Vec<Value>, refused: Vec<Value>) -> Case {
    Case { document: T::DEFINITION.to_json_structure(), accepted, refused }
}

/// The faults that the validators find, or nothing where they are not installed.
///
/// Their absence is a failure where `COGNITO_TESTS_REQUIRE=1` is set.
fn faults(cases: &[Case]) -> Option<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("json_structure/check.py");
    let mut command = Command::new("python3");
    command.arg("-W").arg("ignore").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
    let Ok(mut child) = command.spawn() else {
        return absent("python3 is not installed");
    };
    let cases: Vec<Value> = cases.iter().map(asked).collect();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        // It may have left without reading, where a package is absent.
        drop(stdin.write_all(Value::from(cases).to_string().as_bytes()));
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    if output.status.code() == Some(3) {
        return absent(text.trim());
    }
    assert!(output.status.success(), "check.py failed");
    Some(text)
}

fn asked(case: &Case) -> Value {
    let document: Value = serde_json::from_str(&case.document).unwrap();
    json!({
        "name": document["name"],
        "document": case.document,
        "accepted": case.accepted,
        "refused": case.refused,
    })
}

fn absent(why: &str) -> Option<String> {
    let required = std::env::var("COGNITO_TESTS_REQUIRE").is_ok_and(|value| value == "1");
    assert!(!required, "{why} (tests/json_structure/install), and COGNITO_TESTS_REQUIRE is set");
    println!("skipped: {why}");
    None
}

/// What is on the wire, without a member.
fn without(json: &str, member: &str) -> Value {
    let mut wire: Value = serde_json::from_str(json).unwrap();
    assert!(wire.as_object_mut().unwrap().remove(member).is_some());
    wire
}

/// The wire with another value for a member.
fn with(wire: &Value, member: &str, value: Value) -> Value {
    let mut wire = wire.clone();
    wire[member] = value;
    wire
}

/// Of a reference the validator of instances follows the type and the members alone, and it leaves
/// `altnames` out: so the values of `Medium` are asked about apart, and `Attributes` not at all.
fn everything_but_alternate_names() -> Case {
    let wire = without(&everything().to_json(), "Attributes");
    let refused = vec![
        without(&wire.to_string(), "Long"),
        with(&wire, "Long", json!("1")),
        with(&wire, "Long", json!(0.5)),
        with(&wire, "Long", json!(9_223_372_036_854_775_808_u64)),
        with(&wire, "UnsignedLong", json!(-1)),
        with(&wire, "UnsignedLong", json!(1_001)),
        with(&wire, "Small", json!(61)),
        with(&wire, "Double", json!(0.25)),
        with(&wire, "Moment", json!("2023-11-14T22:13:20Z")),
        with(&wire, "List", json!([])),
        with(&wire, "List", json!([""])),
        with(&wire, "Map", json!({"KEY": 1})),
        with(&wire, "Map", json!({"a": 1, "b": 2, "c": 3})),
        with(&wire, "Map", json!({"a": 10})),
        with(&wire, "Unknown", json!(1)),
    ];
    case::<Everything>(vec![wire], refused)
}

fn seed() -> Case {
    let wire = json!({
        "AccessToken": "eyJra.eyJzd.SflKx",
        "AttributeName": "email",
        "ClientMetadata": {"locale": "sv-SE"},
    });
    let refused =
        vec![without(&wire.to_string(), "AccessToken"), with(&wire, "AttributeName", json!(1))];
    case::<GetUserAttributeVerificationCodeRequest>(vec![wire], refused)
}

#[test]
fn the_official_validators_accept_every_document_and_what_is_on_the_wire() {
    let cases = [
        seed(),
        everything_but_alternate_names(),
        case::<Attribute>(vec![], vec![]),
        case::<EveryType<'static>>(vec![every_type_without_infinities()], vec![json!({})]),
        case::<Node>(
            vec![json!({"Name": "a", "Children": [{"Name": "b"}]})],
            vec![json!({"Name": "a", "Children": [{}]})],
        ),
        case::<Empty>(vec![json!({}), json!({"New": 1})], vec![json!([])]),
        case::<Nothing>(vec![json!({})], vec![json!({"New": 1})]),
        case::<Anything>(vec![json!({"a": 1})], vec![json!({"a": 1, "b": 2, "c": 3})]),
        enumeration::<Medium>(vec![json!("SMS")], vec![json!("sms")]),
        enumeration::<Open>(vec![json!("new")], vec![json!(1)]),
    ];
    if let Some(faults) = faults(&cases) {
        assert!(faults.is_empty(), "{faults}");
        println!("{} documents accepted", cases.len());
    }
}

#[test]
fn the_validators_accept_the_built_in_documents() {
    let case = |service| {
        let document = cognito_structure::builtin::document(service).unwrap().to_owned();
        Case { document, accepted: Vec::new(), refused: Vec::new() }
    };
    if let Some(faults) = faults(&[case("user-pools"), case("identity-pools")]) {
        assert!(faults.is_empty(), "{faults}");
    }
}

fn enumeration<T: CognitoEnum>(accepted: Vec<Value>, refused: Vec<Value>) -> Case {
    Case { document: T::DEFINITION.to_json_structure(), accepted, refused }
}

/// Numbers that are not finite are text on the wire, which documents do not say; and values of
/// other types than the enumeration's are not valid.
fn every_type_without_infinities() -> Value {
    let mut value = every_type(true);
    value.numbers.f64 = 1.5;
    value.more_numbers = None;
    value.texts.open = crate::every_type::Open::Sms;
    value.more_texts = None;
    serde_json::from_str(&value.to_json()).unwrap()
}

#[test]
fn the_official_validators_refuse_what_is_no_document() {
    let broken = [
        (r#""type": "string""#, r#""type": "text""#, "not a recognized"),
        ("#/definitions/TokenModelType", "#/definitions/Missing", "not found"),
        (r#""maxLength": 32"#, r#""maxLength": -1"#, "non-negative"),
        ("JSONStructureValidation", "JSONSchemaValidation", "Unknown extension"),
    ];
    for (from, to, complaint) in broken {
        let mut case = seed();
        assert!(case.document.contains(from));
        case.document = case.document.replace(from, to);
        case.accepted.clear();
        case.refused.clear();
        let Some(faults) = faults(&[case]) else {
            return;
        };
        assert!(faults.contains(complaint), "{to}: {faults}");
    }
}
