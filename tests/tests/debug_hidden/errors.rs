//! Errors of every source, provoked in every place of a structure full of secrets.

use std::collections::BTreeMap;

use cognito_request::{Blob, CognitoStructure, ReadError};
use fastrand::Rng;
use serde_json::{Value, json};

use crate::secrets::{MARKER, MARKER_BASE64, MARKER_NUMBER, Secrets, secrets};

/// Asks that an output holds no secret, in none of its forms.
pub(crate) fn is_free(output: &str, what: &str) {
    for marker in [MARKER, MARKER_BASE64, &MARKER_NUMBER.to_string(), "7.770777", "7770777"] {
        assert!(!output.contains(marker), "{what}: {output}");
    }
}

/// Everything that an error of the own reader can print.
fn printed(error: &ReadError) -> String {
    let mut out = vec![format!("{error} {error:?} {error:#?}")];
    if let Some(message) = error.service_message() {
        out.push(format!("{message} {message:?}"));
    }
    if let ReadError::Violations(violations) = error {
        out.extend(violations.iter().map(|one| {
            let (value, around) = (one.value(), one.around());
            format!("{one} {one:?} {} {} {value:?} {around:?}", one.path(), one.field())
        }));
    }
    out.concat()
}

/// The values of other types that a secret is replaced with, a secret in each that can hold one.
fn others(rng: &mut Rng) -> Value {
    let all = [
        json!(MARKER),
        json!(format!("{MARKER} and much too long")),
        json!(MARKER_NUMBER),
        json!(7_770_777.5),
        json!([MARKER]),
        json!([[MARKER, MARKER_NUMBER]]),
        json!({"k": MARKER}),
        json!({"k": {"k": MARKER}}),
        json!([null, MARKER]),
        json!(true),
        json!(null),
        json!({"Closed": format!("no {MARKER}"), "Wide": MARKER, "List": [MARKER]}),
        json!([{"Closed": [MARKER], "Wide": MARKER}, MARKER]),
        json!([MARKER_NUMBER, MARKER]),
        json!({MARKER: MARKER_NUMBER, "k": {MARKER: true}}),
        json!([{MARKER: [MARKER]}, {MARKER: {MARKER: null}}]),
        json!({"Map": {MARKER: [MARKER]}, MARKER: MARKER_NUMBER, "List": [{MARKER: null}]}),
    ];
    all[rng.usize(0..all.len())].clone()
}

/// Replaces the value of a member with one of another type.
fn disturb(rng: &mut Rng, members: &mut Value) {
    let members = members.as_object_mut().unwrap();
    let names: Vec<_> = members.keys().cloned().collect();
    for _ in 0..rng.u32(1..4) {
        let name = &names[rng.usize(0..names.len())];
        // Members that are not sensitive may be printed.
        if name == "Shown" {
            members["Shown"] = json!({"Password": others(rng)});
        } else if name == "Values" || name == "Keys" {
            members.insert(name.clone(), json!(MARKER));
        } else {
            members.insert(name.clone(), others(rng));
        }
    }
}

#[test]
fn no_error_of_the_own_reader_holds_a_secret() {
    let mut rng = Rng::with_seed(26);
    let mut told = 0;
    for round in 0..3_000 {
        let mut value = secrets(MARKER);
        if round > 0 {
            disturb(&mut rng, &mut value);
        }
        let json = value.to_string();
        for read in [Secrets::from_json(&json), Secrets::from_json_validated(&json)] {
            told += usize::from(read.is_err());
            is_free(&read.err().map(|error| printed(&error)).unwrap_or_default(), &json);
        }
        let cut = &json.as_bytes()[..rng.usize(0..json.len())];
        is_free(&printed(&Secrets::from_json(cut).err().unwrap()), &json);
    }
    assert!(told > 4_000, "{told}");
}

#[test]
fn no_error_through_serde_holds_a_secret() {
    let mut rng = Rng::with_seed(27);
    // The snippet of the input that this format prints is not the derive's to hide.
    let options = serde_saphyr::options! { with_snippet: false };
    let mut told = 0;
    for _ in 0..1_000 {
        let mut value = secrets(MARKER);
        disturb(&mut rng, &mut value);
        let json = value.to_string();
        let error = serde_json::from_str::<Secrets>(&json).err();
        told += usize::from(error.is_some());
        is_free(&error.map(|error| format!("{error} {error:?}")).unwrap_or_default(), &json);
        let error = serde_json::from_value::<Secrets>(value.clone()).err();
        is_free(&error.map(|error| format!("{error} {error:?}")).unwrap_or_default(), &json);
        let mut cbor = Vec::new();
        ciborium::into_writer(&value, &mut cbor).unwrap();
        let error = ciborium::from_reader::<Secrets, _>(&*cbor).err();
        is_free(&error.map(|error| format!("{error} {error:?}")).unwrap_or_default(), &json);
        let yaml = serde_saphyr::to_string(&value).unwrap();
        let error = serde_saphyr::from_str_with_options::<Secrets>(&yaml, options.clone()).err();
        is_free(&error.map(|error| format!("{error} {error:?}")).unwrap_or_default(), &json);
    }
    assert!(told > 500, "{told}");
}

/// Names that are numbers, which a format prints that was asked for text.
#[test]
fn no_name_that_is_a_number_is_told_inside_of_something_sensitive() {
    let number = ciborium::Value::from(MARKER_NUMBER);
    let entry = |key: &str, value| (ciborium::Value::from(key), value);
    for member in ["Maps", "Keys", "Nested", "Denies", ""] {
        for key in [number.clone(), ciborium::Value::Float(7_770_777.5)] {
            let inner = (key, ciborium::Value::Bool(true));
            let mut all = vec![entry("Text", "a".into())];
            if member.is_empty() {
                all.push(inner);
            } else {
                all.push(entry(member, ciborium::Value::Map(vec![inner])));
            }
            let mut cbor = Vec::new();
            ciborium::into_writer(&ciborium::Value::Map(all), &mut cbor).unwrap();
            let error = ciborium::from_reader::<Secrets, _>(&*cbor).err();
            let told = error.map(|error| format!("{error} {error:?}")).unwrap_or_default();
            assert!(!told.is_empty() || member == "Nested", "{member}");
            is_free(&told, member);
        }
    }
}

/// Of a list that may hold structures or bytes not even what is of another type is told: text where
/// a structure belongs may be that structure, encoded twice.
#[test]
fn what_stands_where_a_structure_belongs_is_not_told() {
    #[derive(CognitoStructure)]
    struct Attribute {
        #[required]
        name: String,
        #[sensitive]
        value: Option<String>,
    }
    #[derive(CognitoStructure)]
    struct Holders {
        #[length(3..)]
        list: Option<Vec<Attribute>>,
        #[length(3..)]
        lists: Option<Vec<Vec<Attribute>>>,
        #[length(3..)]
        map: Option<BTreeMap<String, Attribute>>,
        #[length(3..)]
        bytes: Option<Vec<Blob>>,
        #[length(3..)]
        numbers: Option<Vec<u8>>,
    }
    let cases = [
        json!({"List": [format!("{{\"Value\": \"{MARKER}\"}}"), 1]}),
        json!({"List": [[MARKER]]}),
        json!({"List": [null, MARKER]}),
        json!({"Lists": [MARKER]}),
        json!({"Lists": [[], [MARKER]]}),
        json!({"Map": {"k": MARKER}}),
        json!({"Bytes": [MARKER]}),
    ];
    for case in cases {
        let error = Holders::from_json_validated(&case.to_string()).err().unwrap();
        is_free(&printed(&error), &case.to_string());
    }
    let error = Holders::from_json_validated(r#"{"Numbers": ["told"], "List": []}"#).err().unwrap();
    let ReadError::Violations(violations) = error else { panic!("it is JSON") };
    let values: Vec<_> = violations.iter().map(|one| (one.path(), one.value())).collect();
    assert!(values.contains(&("/Numbers", Some("[told]"))), "{values:?}");
    assert!(values.contains(&("/List", Some("[]"))), "{values:?}");
}
