//! A structure with a secret in every place in which one can be.

use std::collections::BTreeMap;

use cognito_request::{Blob, CognitoEnum, CognitoStructure, JsonText, Newtype};
use serde_json::{Value, json};

/// What no output may hold; every secret has it in its text.
pub(crate) const MARKER: &str = "SeCrEt";

/// The marker as base64, for bytes.
pub(crate) const MARKER_BASE64: &str = "U2VDckV0";

/// The marker as a number.
pub(crate) const MARKER_NUMBER: i64 = 7_770_777;

/// A type of the user's own that refuses what is too long.
#[derive(Clone)]
pub(crate) struct Token(pub(crate) String);

impl Newtype for Token {
    type Inner = String;

    fn from_inner(inner: String) -> Result<Self, &'static str> {
        if inner.len() < 20 { Ok(Token(inner)) } else { Err("a short token") }
    }

    fn inner(&self) -> &String {
        &self.0
    }
}

/// An enumeration without other values.
#[derive(CognitoEnum, Clone)]
pub(crate) enum Closed {
    #[rename("TOP")]
    Top,
}

/// An enumeration that keeps other values.
#[derive(CognitoEnum, Clone)]
pub(crate) enum Open {
    #[rename("other")]
    Known,
    #[other]
    Other(String),
}

/// A structure with a sensitive member, and one that is not.
#[derive(CognitoStructure, Clone)]
pub(crate) struct Inner {
    #[sensitive]
    #[length(..=2)]
    pub(crate) password: Option<String>,
    #[length(..=2)]
    pub(crate) open: Option<String>,
    pub(crate) wide: Option<i128>,
    pub(crate) closed: Option<Closed>,
    pub(crate) list: Option<Vec<Vec<Open>>>,
}

/// A structure in which unknown members are told.
#[derive(CognitoStructure, Clone)]
#[cognito(deny_unknown)]
pub(crate) struct Denies {
    pub(crate) map: Option<BTreeMap<String, i32>>,
}

/// A structure that keeps unknown members.
#[derive(CognitoStructure, Clone)]
pub(crate) struct Keeps {
    #[other]
    #[values(range(..=9))]
    pub(crate) other: BTreeMap<String, i64>,
}

/// A secret in every place. Each constraint is broken by the marker.
#[derive(CognitoStructure, Clone)]
pub(crate) struct Secrets {
    #[required]
    #[sensitive]
    #[length(..=2)]
    #[pattern("[a-z]*")]
    pub(crate) text: String,
    #[sensitive]
    #[length(20..)]
    pub(crate) optional: Option<String>,
    #[sensitive]
    #[range(..=9)]
    pub(crate) number: Option<i64>,
    #[sensitive]
    #[range(..=9)]
    pub(crate) wide: Option<u128>,
    #[sensitive]
    #[range(..=9)]
    pub(crate) float: Option<f64>,
    #[sensitive]
    #[length(..=2)]
    pub(crate) bytes: Option<Blob>,
    #[sensitive]
    pub(crate) open: Option<Open>,
    #[sensitive]
    pub(crate) closed: Option<Closed>,
    #[sensitive]
    #[length(..=2)]
    pub(crate) token: Option<Token>,
    #[sensitive]
    #[length(5..)]
    #[items(length(..=1), items(length(..=2)))]
    pub(crate) lists: Option<Vec<Vec<String>>>,
    #[sensitive]
    pub(crate) enums: Option<Vec<Open>>,
    #[length(5..)]
    #[items(length(5..), items(length(..=2), sensitive))]
    pub(crate) inside: Option<Vec<Vec<String>>>,
    #[items(sensitive)]
    pub(crate) wides: Option<Vec<i128>>,
    #[length(5..)]
    #[values(length(..=2), sensitive)]
    pub(crate) values: Option<BTreeMap<String, String>>,
    #[length(5..)]
    #[keys(length(..=2), sensitive)]
    #[values(length(..=2))]
    pub(crate) keys: Option<BTreeMap<String, Vec<String>>>,
    #[sensitive]
    #[values(values(length(..=2)))]
    pub(crate) maps: Option<BTreeMap<String, BTreeMap<String, String>>>,
    #[sensitive]
    pub(crate) nested: Option<Box<Inner>>,
    #[sensitive]
    pub(crate) list: Option<Vec<Inner>>,
    #[sensitive]
    pub(crate) denies: Option<Denies>,
    #[items(sensitive)]
    pub(crate) keeps: Option<Vec<Keeps>>,
    pub(crate) shown: Option<Box<Inner>>,
    #[sensitive]
    pub(crate) tree: Option<Value>,
    pub(crate) document: Option<JsonText>,
    #[other]
    #[sensitive]
    #[values(length(..=2))]
    pub(crate) other: BTreeMap<String, String>,
}

fn inner(secret: &str) -> Value {
    json!({
        "Password": secret, "Open": secret, "Wide": MARKER_NUMBER, "Closed": "TOP",
        "List": [[secret]],
    })
}

/// The structure in JSON, with a secret in every place but a member that is not sensitive.
pub(crate) fn secrets(secret: &str) -> Value {
    json!({
        "Text": secret, "Optional": secret, "Number": MARKER_NUMBER, "Wide": MARKER_NUMBER,
        "Float": MARKER_NUMBER, "Bytes": MARKER_BASE64, "Open": secret, "Closed": "TOP",
        "Token": secret, "Lists": [[secret, secret], []], "Enums": [secret],
        "Inside": [[secret]], "Wides": [MARKER_NUMBER], "Values": {"k": secret},
        "Keys": {secret: ["a", "b", "c"]}, "Maps": {secret: {secret: secret}},
        "Nested": inner(secret), "List": [inner(secret)],
        "Shown": {"Password": secret}, "Tree": {secret: [secret]}, "Document": [secret],
        "Denies": {"Map": {secret: 1}}, "Keeps": [{secret: MARKER_NUMBER}],
        secret: secret,
    })
}
