//! Optional members that are not there.

use cognito_request::{Blob, CognitoStructure, Timestamp};

use crate::every_type::{Closed, Inner, PoolId};

/// An optional member of each kind.
#[derive(CognitoStructure, PartialEq)]
struct Optional {
    text: Option<String>,
    flag: Option<bool>,
    number: Option<i32>,
    wide: Option<i128>,
    float: Option<f32>,
    moment: Option<Timestamp>,
    bytes: Option<Blob>,
    closed: Option<Closed>,
    list: Option<Vec<String>>,
    nested: Option<Box<Inner>>,
    id: Option<PoolId>,
}

const NULLS: &str = r#"{"Text":null,"Flag":null,"Number":null,"Wide":null,"Float":null,
    "Moment":null,"Bytes":null,"Closed":null,"List":null,"Nested":null,"Id":null}"#;

#[test]
fn null_is_absent_for_a_member_of_every_type() {
    let empty = Optional::from_json("{}").unwrap();
    assert_eq!(empty.to_json(), "{}");
    assert_eq!(Optional::from_json_validated(NULLS).unwrap(), empty);
    assert_eq!(serde_json::from_str::<Optional>(NULLS).unwrap(), empty);
    assert_eq!(serde_json::to_string(&empty).unwrap(), "{}");
    let tree: serde_json::Value = serde_json::from_str(NULLS).unwrap();
    assert_eq!(serde_json::from_value::<Optional>(tree.clone()).unwrap(), empty);
    let mut cbor = Vec::new();
    ciborium::into_writer(&tree, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<Optional, _>(&*cbor).unwrap(), empty);
    assert_eq!(serde_saphyr::from_str::<Optional>(NULLS).unwrap(), empty);
}
