//! What is not sensitive is shown like a derived `Debug` shows it.

use std::collections::BTreeMap;

use cognito_request::{Blob, CognitoEnum, CognitoStructure, JsonText, Timestamp};

/// An enumeration.
#[derive(CognitoEnum)]
enum Medium {
    #[rename("SMS")]
    Sms,
}

/// A member of each kind.
#[derive(CognitoStructure)]
struct Shown {
    text: Option<String>,
    flag: Option<bool>,
    number: Option<i32>,
    float: Option<f32>,
    moment: Option<Timestamp>,
    bytes: Option<Blob>,
    medium: Option<Medium>,
    document: Option<JsonText>,
    list: Option<Vec<u8>>,
    map: Option<BTreeMap<String, u8>>,
    nested: Option<Box<Shown>>,
}

#[test]
fn every_kind_is_shown() {
    let json = r#"{"Text":"a\n","Flag":true,"Number":-1,"Float":0.1,"Moment":1.5,"Bytes":"AAA=",
        "Medium":"SMS","Document":{},"List":[1],"Map":{"k":2},"Nested":{}}"#;
    let nested = "Shown { text: None, flag: None, number: None, float: None, moment: None, \
                  bytes: None, medium: None, document: None, list: None, map: None, nested: None }";
    let expected = format!(
        "Shown {{ text: Some(\"a\\n\"), flag: Some(true), number: Some(-1), float: Some(0.1), \
         moment: Some(1.5), bytes: Some(<2 bytes>), medium: Some(\"SMS\"), \
         document: Some(<2 bytes of JSON>), list: Some([1]), map: Some({{\"k\": 2}}), \
         nested: Some({nested}) }}"
    );
    assert_eq!(format!("{:?}", Shown::from_json(json).unwrap()), expected);
}
