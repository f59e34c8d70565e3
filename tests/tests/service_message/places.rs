//! A request with a constraint of every kind in every place.

use std::collections::BTreeMap;

use cognito_request::{Blob, CognitoEnum, CognitoRequest, CognitoStructure, Violations};

#[derive(CognitoEnum)]
pub(crate) enum Level {
    #[rename("OFF")]
    Off,
    #[rename("ON")]
    On,
    #[rename("OPTIONAL")]
    Optional,
    #[other]
    Other(String),
}

#[derive(CognitoStructure, Default)]
#[cognito(deny_unknown)]
pub(crate) struct Inner {
    #[length(1..=3)]
    #[pattern("[a-z;]*")]
    pub(crate) name: Option<String>,
    #[sensitive]
    #[length(..=3)]
    pub(crate) value: Option<String>,
    #[required]
    pub(crate) token: String,
    #[required]
    #[sensitive]
    pub(crate) secret: String,
}

pub(crate) fn inner() -> Inner {
    Inner { token: "t".into(), secret: "s".into(), ..Inner::default() }
}

#[derive(CognitoRequest, Default)]
pub(crate) struct PlacesRequest {
    #[length(2..=3)]
    #[pattern("[a-z]*")]
    pub(crate) text: Option<String>,
    #[sensitive]
    #[length(2..)]
    pub(crate) hidden: Option<String>,
    #[range(1..=60)]
    pub(crate) number: Option<i32>,
    #[range(0.5..=1.5)]
    pub(crate) float: Option<f64>,
    pub(crate) level: Option<Level>,
    #[length(2..=3)]
    pub(crate) blob: Option<Blob>,
    #[length(..=3)]
    #[sensitive]
    pub(crate) hidden_blob: Option<Blob>,
    #[length(2..=3)]
    #[items(length(1..=2), pattern("[a-z]+"))]
    pub(crate) list: Option<Vec<String>>,
    #[items(sensitive, length(..=2))]
    #[length(..=2)]
    pub(crate) hidden_items: Option<Vec<String>>,
    pub(crate) levels: Option<Vec<Level>>,
    #[items(range(1..=9))]
    pub(crate) numbers: Option<Vec<i64>>,
    #[length(..=1)]
    #[keys(length(1..=2), pattern("[a-z]+"))]
    #[values(length(..=4))]
    pub(crate) map: Option<BTreeMap<String, String>>,
    #[keys(sensitive, length(..=2))]
    #[values(length(..=2))]
    pub(crate) hidden_keys: Option<BTreeMap<String, String>>,
    #[keys(length(..=2))]
    #[values(sensitive, length(..=2))]
    pub(crate) hidden_values: Option<BTreeMap<String, String>>,
    #[values(length(..=1), items(length(..=2)))]
    pub(crate) map_of_lists: Option<BTreeMap<String, Vec<String>>>,
    #[items(length(..=1), items(length(..=2)))]
    pub(crate) lists: Option<Vec<Vec<String>>>,
    pub(crate) inner: Option<Inner>,
    #[length(..=1)]
    pub(crate) inners: Option<Vec<Inner>>,
    pub(crate) inner_map: Option<BTreeMap<String, Inner>>,
    #[rename("CSS")]
    #[length(..=1)]
    pub(crate) css: Option<String>,
}

/// The entries that a request is answered with.
pub(crate) fn said(request: &PlacesRequest) -> Vec<String> {
    entries(&request.validate().unwrap_err())
}

pub(crate) fn entries(violations: &Violations) -> Vec<String> {
    violations.service_message().violations().iter().map(ToString::to_string).collect()
}

pub(crate) fn strings<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(String::from).to_vec()
}

pub(crate) fn map<const N: usize>(entries: [(&str, &str); N]) -> BTreeMap<String, String> {
    entries.map(|(key, value)| (key.into(), value.into())).into()
}

pub(crate) const FAILED: &str = "failed to satisfy constraint:";
