//! A structure with a member of every type.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use cognito_request::{Blob, CognitoEnum, CognitoStructure, JsonText, Newtype, Timestamp};
use serde_json::Value;

/// A type of the user's own around text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PoolId(pub(crate) String);

impl Newtype for PoolId {
    type Inner = String;

    fn from_inner(inner: String) -> Result<Self, &'static str> {
        if inner.contains('_') { Ok(PoolId(inner)) } else { Err("the id of a user pool") }
    }

    fn inner(&self) -> &String {
        &self.0
    }
}

/// An enumeration without other values.
#[derive(CognitoEnum, Debug, Clone, PartialEq)]
pub(crate) enum Closed {
    #[rename("ON")]
    On,
    #[rename("OFF")]
    Off,
}

/// An enumeration that keeps other values.
#[derive(CognitoEnum, Debug, Clone, PartialEq)]
pub(crate) enum Open {
    #[rename("SMS")]
    Sms,
    #[other]
    Other(String),
}

/// A structure in a structure.
#[derive(CognitoStructure, Clone, PartialEq)]
pub(crate) struct Inner {
    #[required]
    pub(crate) name: String,
    pub(crate) value: Option<String>,
}

/// Text and bytes of every type.
#[derive(CognitoStructure, Clone, PartialEq)]
pub(crate) struct Texts<'a> {
    #[required]
    pub(crate) owned: String,
    #[required]
    pub(crate) borrowed: &'a str,
    #[required]
    pub(crate) either: Cow<'a, str>,
    #[required]
    pub(crate) boxed: Box<str>,
    #[required]
    pub(crate) shared: Arc<str>,
    #[required]
    pub(crate) bytes: Blob,
    #[required]
    pub(crate) either_bytes: Cow<'a, [u8]>,
    #[required]
    pub(crate) id: PoolId,
    #[required]
    pub(crate) closed: Closed,
    #[required]
    pub(crate) open: Open,
}

/// Numbers, booleans and moments of every type.
#[derive(CognitoStructure, Clone, PartialEq)]
pub(crate) struct Numbers {
    #[required]
    pub(crate) flag: bool,
    #[required]
    pub(crate) i8: i8,
    #[required]
    pub(crate) i16: i16,
    #[required]
    pub(crate) i32: i32,
    #[required]
    pub(crate) i64: i64,
    #[required]
    pub(crate) isize: isize,
    #[required]
    pub(crate) u8: u8,
    #[required]
    pub(crate) u16: u16,
    #[required]
    pub(crate) u32: u32,
    #[required]
    pub(crate) u64: u64,
    #[required]
    pub(crate) usize: usize,
    #[required]
    pub(crate) f32: f32,
    #[required]
    pub(crate) f64: f64,
    #[required]
    pub(crate) moment: Timestamp,
    #[required]
    pub(crate) time: SystemTime,
}

/// What holds other values.
#[derive(CognitoStructure, Clone, PartialEq)]
pub(crate) struct Holders<'a> {
    #[required]
    pub(crate) list: Vec<String>,
    #[required]
    pub(crate) slice: Box<[i32]>,
    #[required]
    pub(crate) lists: Vec<Vec<bool>>,
    #[required]
    pub(crate) tree: BTreeMap<Cow<'a, str>, Vec<Inner>>,
    #[required]
    pub(crate) hash: HashMap<Arc<str>, BTreeMap<Box<str>, u8>>,
    #[required]
    pub(crate) nested: Inner,
    #[required]
    pub(crate) document: Value,
    #[required]
    pub(crate) text: JsonText,
}

/// A member of every type, and an optional one of each of the three groups.
#[derive(CognitoStructure, Clone, PartialEq)]
pub(crate) struct EveryType<'a> {
    #[required]
    pub(crate) texts: Texts<'a>,
    #[required]
    pub(crate) numbers: Numbers,
    #[required]
    pub(crate) holders: Holders<'a>,
    pub(crate) more_texts: Option<Texts<'a>>,
    pub(crate) more_numbers: Option<Numbers>,
    pub(crate) more_holders: Option<Box<Holders<'a>>>,
    pub(crate) absent: Option<Value>,
}

fn texts<'a>() -> Texts<'a> {
    Texts {
        owned: "\"quoted\"\n\u{0}𝄞".into(),
        borrowed: "plain é",
        either: "either\tor".into(),
        boxed: "".into(),
        shared: "123".into(),
        bytes: Blob(vec![0, 1, 2, 253, 254, 255]),
        either_bytes: Cow::Borrowed(b"bytes"),
        id: PoolId("eu-north-1_a".into()),
        closed: Closed::Off,
        open: Open::Other("PIGEON".into()),
    }
}

/// Numbers at one end of each type.
fn numbers(least: bool) -> Numbers {
    macro_rules! end {
        ($type:ident) => {
            if least { $type::MIN } else { $type::MAX }
        };
    }
    let half = Duration::from_millis(500);
    Numbers {
        flag: least,
        i8: end!(i8),
        i16: end!(i16),
        i32: end!(i32),
        i64: end!(i64),
        isize: end!(isize),
        u8: end!(u8),
        u16: end!(u16),
        u32: end!(u32),
        u64: end!(u64),
        usize: end!(usize),
        f32: if least { f32::MIN_POSITIVE } else { f32::INFINITY },
        f64: if least { f64::NEG_INFINITY } else { f64::MAX },
        moment: Timestamp::new(if least { -1 } else { 1_700_000_000 }, 250_000_000).unwrap(),
        time: if least { SystemTime::UNIX_EPOCH - half } else { SystemTime::UNIX_EPOCH + half },
    }
}

fn holders<'a>() -> Holders<'a> {
    let inner = |name: &str| Inner { name: name.into(), value: Some("v".into()) };
    Holders {
        list: vec!["a".into(), "b".into()],
        slice: Box::new([1, -1]),
        lists: vec![vec![], vec![true, false]],
        tree: [("".into(), vec![]), ("k/~".into(), vec![inner("x"), inner("y")])].into(),
        hash: [("z".into(), [("one".into(), 1)].into()), ("a".into(), [].into())].into(),
        nested: inner("nested"),
        document: serde_json::json!({"a": [1, -2, 1.5, null, "é"], "b": {"c": true}}),
        text: r#"{"kept":[1,"two",null,0.5]}"#.parse().unwrap(),
    }
}

/// The structure, with numbers at the least end or at the greatest.
pub(crate) fn every_type<'a>(least: bool) -> EveryType<'a> {
    EveryType {
        texts: texts(),
        numbers: numbers(least),
        holders: holders(),
        more_texts: Some(texts()),
        more_numbers: Some(numbers(!least)),
        more_holders: least.then(|| Box::new(holders())),
        absent: None,
    }
}
