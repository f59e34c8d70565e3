//! A structure of which there is something of everything to say.

use std::collections::BTreeMap;

use cognito_request::{Blob, CognitoEnum, CognitoStructure, JsonText, Timestamp};

/// An enumeration.
#[derive(CognitoEnum, Debug, Clone, PartialEq)]
pub(crate) enum Medium {
    Sms,
    Email,
    #[rename("a \"quoted\" \\ one\n")]
    Quoted,
}

/// A structure that refuses what it does not know.
#[derive(CognitoStructure, Clone, PartialEq)]
#[cognito(deny_unknown)]
pub(crate) struct Attribute {
    #[required]
    #[rename("custom:tier")]
    pub(crate) tier: String,
    #[rename("custom_tier")]
    pub(crate) legal: Option<String>,
    #[rename("custom-tier")]
    pub(crate) dashed: Option<String>,
    pub(crate) medium: Option<Medium>,
}

/// A structure with no member.
#[derive(CognitoStructure, Clone, PartialEq)]
pub(crate) struct Empty {}

/// The structure.
#[derive(CognitoStructure, Clone, PartialEq)]
#[doc_ref("https://docs.aws.amazon.com/cognito/")]
pub(crate) struct Everything {
    #[required]
    pub(crate) flag: bool,
    #[range(0..=60)]
    pub(crate) small: Option<u8>,
    #[range(-5..=5)]
    pub(crate) usual: Option<i32>,
    #[required]
    pub(crate) long: i64,
    #[range(..=1_000)]
    pub(crate) unsigned_long: Option<u64>,
    pub(crate) longest: Option<u128>,
    pub(crate) single: Option<f32>,
    #[range(0.5..=1)]
    pub(crate) double: Option<f64>,
    #[required]
    pub(crate) moment: Timestamp,
    #[length(1..=64)]
    #[sensitive]
    pub(crate) bytes: Option<Blob>,
    #[length(1..=3)]
    #[items(length(1..=64), sensitive)]
    pub(crate) list: Option<Vec<String>>,
    #[length(..=2)]
    #[keys(length(1..=32), pattern("[a-z]+"))]
    #[values(range(0..=9))]
    pub(crate) map: Option<BTreeMap<String, i8>>,
    #[sensitive]
    pub(crate) document: Option<JsonText>,
    pub(crate) medium: Option<Medium>,
    #[length(..=25)]
    pub(crate) attributes: Option<Vec<Attribute>>,
    #[pattern(r"[A-Za-z0-9-_=.]+")]
    #[sensitive]
    pub(crate) token: Option<String>,
    #[doc_ref("https://docs.aws.amazon.com/cognito/")]
    pub(crate) linked: Option<String>,
    #[sensitive]
    pub(crate) empty: Option<Empty>,
    #[other]
    #[length(..=9)]
    #[keys(length(..=128))]
    #[values(length(..=2048))]
    pub(crate) other: BTreeMap<String, String>,
}

/// A value with every member that a validator can be asked about.
pub(crate) fn everything() -> Everything {
    Everything::builder()
        .flag(true)
        .small(60_u8)
        .usual(-5)
        .long(i64::MIN)
        .unsigned_long(1_000_u64)
        .longest(u128::from(u64::MAX))
        .single(0.25_f32)
        .double(0.5)
        .moment(Timestamp::new(1_700_000_000, 250_000_000).unwrap())
        .bytes(Blob(vec![0, 255]))
        .list(["a", "b"])
        .map([("key", 9_i8)])
        .document("[1, null]".parse::<JsonText>().unwrap())
        .medium(Medium::Email)
        .attributes([Attribute::builder().tier("gold").medium(Medium::Sms).build().unwrap()])
        .token("eyJra.eyJzd.SflKx")
        .linked("text")
        .empty(Empty {})
        .other([("Unknown", "kept")])
        .build()
        .unwrap()
}
