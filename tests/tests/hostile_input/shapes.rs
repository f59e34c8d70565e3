//! The structure that hostile input is read into.

use std::collections::BTreeMap;

use cognito_request::{CognitoStructure, JsonText};
use serde_json::Value;

/// A place of each kind.
#[derive(CognitoStructure)]
pub(crate) struct Shapes {
    #[length(..=10)]
    pub(crate) text: Option<String>,
    #[items(length(..=1))]
    pub(crate) list: Option<Vec<String>>,
    pub(crate) numbers: Option<Vec<u8>>,
    #[keys(length(..=1))]
    #[values(values(length(..=1)))]
    pub(crate) map: Option<BTreeMap<String, BTreeMap<String, String>>>,
    pub(crate) node: Option<Box<Shapes>>,
    pub(crate) children: Option<Vec<Shapes>>,
    pub(crate) tree: Option<Value>,
    pub(crate) document: Option<JsonText>,
}
