//! The structure with a member of every type.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::SystemTime;

use cognito_request::{Blob, CognitoEnum, CognitoStructure, JsonText, Timestamp};
use serde_json::Value;

use super::same;
use crate::every_type::{PoolId, every_type};

/// An enumeration without other values.
#[derive(CognitoEnum)]
#[doc_ref("tests/structure_document/golden/every_type.json#Closed")]
enum Closed {
    #[rename("ON")]
    On,
    #[rename("OFF")]
    Off,
}

/// An enumeration that keeps other values.
#[derive(CognitoEnum)]
#[doc_ref("tests/structure_document/golden/every_type.json#Open")]
enum Open {
    #[rename("SMS")]
    Sms,
    #[other]
    Other(String),
}

/// A structure in a structure.
#[derive(CognitoStructure)]
#[doc_ref("tests/structure_document/golden/every_type.json#Inner")]
struct Inner {
    #[required]
    name: String,
    value: Option<String>,
}

/// Text and bytes of every type.
#[derive(CognitoStructure)]
#[doc_ref("tests/structure_document/golden/every_type.json#Texts")]
struct Texts<'a> {
    #[required]
    owned: String,
    #[required]
    borrowed: &'a str,
    #[required]
    either: Cow<'a, str>,
    #[required]
    boxed: Box<str>,
    #[required]
    shared: Arc<str>,
    #[required]
    bytes: Blob,
    #[required]
    either_bytes: Cow<'a, [u8]>,
    #[required]
    id: PoolId,
    #[required]
    closed: Closed,
    #[required]
    open: Open,
}

/// Numbers, booleans and moments of every type.
#[derive(CognitoStructure)]
#[doc_ref("tests/structure_document/golden/every_type.json#Numbers")]
struct Numbers {
    #[required]
    flag: bool,
    #[required]
    i8: i8,
    #[required]
    i16: i16,
    #[required]
    i32: i32,
    #[required]
    i64: i64,
    #[required]
    isize: isize,
    #[required]
    u8: u8,
    #[required]
    u16: u16,
    #[required]
    u32: u32,
    #[required]
    u64: u64,
    #[required]
    usize: usize,
    #[required]
    f32: f32,
    #[required]
    f64: f64,
    #[required]
    moment: Timestamp,
    #[required]
    time: SystemTime,
}

/// What holds other values.
#[derive(CognitoStructure)]
#[doc_ref("tests/structure_document/golden/every_type.json#Holders")]
struct Holders<'a> {
    #[required]
    list: Vec<String>,
    #[required]
    slice: Box<[i32]>,
    #[required]
    lists: Vec<Vec<bool>>,
    #[required]
    tree: BTreeMap<Cow<'a, str>, Vec<Inner>>,
    #[required]
    hash: HashMap<Arc<str>, BTreeMap<Box<str>, u8>>,
    #[required]
    nested: Inner,
    #[required]
    document: Value,
    #[required]
    text: JsonText,
}

/// A member of every type, and an optional one of each of the three groups.
#[derive(CognitoStructure)]
#[doc_ref("tests/structure_document/golden/every_type.json")]
struct EveryType<'a> {
    #[required]
    texts: Texts<'a>,
    #[required]
    numbers: Numbers,
    #[required]
    holders: Holders<'a>,
    more_texts: Option<Texts<'a>>,
    more_numbers: Option<Numbers>,
    more_holders: Option<Box<Holders<'a>>>,
    absent: Option<Value>,
}

#[test]
fn a_structure_of_every_type_satisfies_its_own_document() {
    let document = crate::every_type::EveryType::DEFINITION.to_json_structure();
    assert_eq!(document, include_str!("../golden/every_type.json"));
    same(&EveryType::DEFINITION.to_json_structure(), &document);
    for least in [true, false] {
        let value = every_type(least).to_json();
        assert_eq!(EveryType::from_json(&value).unwrap().to_json(), value);
    }
}
