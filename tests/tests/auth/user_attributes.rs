//! User attributes, to and from lists of structures.

use std::collections::BTreeMap;

use cognito_actions::user_pools::types::AttributeType;
use cognito_actions::user_pools::{AdminCreateUserRequest, GetUserResponse};
use cognito_request::auth::{UserAttributes, UserAttributesError};
use cognito_request::{CognitoEnum, CognitoStructure, IntoProperty, Newtype};
use proptest::collection::btree_map;
use proptest::prelude::*;

#[derive(CognitoStructure)]
#[doc_ref("user-pools#AttributeType")]
struct Own<'a> {
    #[required]
    name: &'a str,
    value: Option<Box<str>>,
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn a_map_comes_back_from_a_list(map in btree_map(".{0,40}", ".{0,40}", 0..12)) {
        let attributes = UserAttributes::from(map.clone());
        let list: Vec<AttributeType> = attributes.to_list().unwrap();
        let names: Vec<&String> = list.iter().map(|attribute| &attribute.name).collect();
        prop_assert_eq!(names, map.keys().collect::<Vec<_>>());
        prop_assert_eq!(&UserAttributes::from_list(&list).unwrap(), &attributes);
        let own: Vec<Own> = attributes.to_list().unwrap();
        prop_assert_eq!(&UserAttributes::from_list(&own).unwrap(), &attributes);
        prop_assert_eq!(&map.iter().collect::<UserAttributes>(), &attributes);
        prop_assert_eq!(BTreeMap::from(attributes), map);
    }
}

fn attribute(name: &str, value: Option<&str>) -> AttributeType {
    AttributeType { name: name.into(), value: value.map(Into::into) }
}

#[test]
fn names_stand_with_their_prefixes() {
    let list = [
        attribute("sub", Some("3f2b9a70")),
        attribute("custom:team", Some("blue")),
        attribute("dev:custom:team", Some("red")),
        attribute("team", Some("green")),
    ];
    let attributes = UserAttributes::from_list(&list).unwrap();
    assert_eq!(attributes.len(), 4);
    assert_eq!(attributes.custom("team"), Some("blue"));
    assert_eq!(attributes.get("custom:team"), Some("blue"));
    assert_eq!(attributes.get("dev:custom:team"), Some("red"));
    assert_eq!(attributes.get("team"), Some("green"));
    assert_eq!(attributes.custom("custom:team"), None);
    assert_eq!(attributes.with_custom("team", "grey").custom("team"), Some("grey"));
}

#[test]
fn the_later_of_two_stands_and_what_has_no_value_is_left_out() {
    let list = [
        attribute("email", Some("a@example.com")),
        attribute("nickname", None),
        attribute("website", Some("")),
        attribute("email", Some("b@example.com")),
        attribute("email", None),
    ];
    let attributes = UserAttributes::from_list(&list).unwrap();
    let entries: Vec<(String, String)> = attributes.into_iter().collect();
    assert_eq!(
        entries,
        [("email".into(), "b@example.com".into()), ("website".into(), String::new())]
    );
}

#[test]
fn they_go_out_in_a_request_and_come_back_in_a_reply() {
    let attributes: UserAttributes =
        [("email", "ann@example.com"), ("custom:team", "blue")].into_iter().collect();
    let request = AdminCreateUserRequest::builder()
        .user_pool_id("eu-north-1_a")
        .username("ann")
        .user_attributes(attributes.to_list::<AttributeType>().unwrap())
        .build()
        .unwrap();
    assert!(
        request.to_json().contains(r#"[{"Name":"custom:team","Value":"blue"},{"Name":"email""#)
    );
    let body = r#"{"Username": "ann", "UserAttributes": [{"Name": "email", "Value": "ann@example.com"},
        {"Name": "custom:team", "Value": "blue"}]}"#;
    let reply = GetUserResponse::from_json(body).unwrap();
    assert_eq!(UserAttributes::from_list(&reply.user_attributes).unwrap(), attributes);
    let absent: Option<Vec<AttributeType>> = None;
    assert!(UserAttributes::from_list(absent.iter().flatten()).unwrap().is_empty());
    let map: BTreeMap<String, String> = attributes.into_property();
    assert_eq!(map["custom:team"], "blue");
}

#[derive(Debug, PartialEq)]
struct Short(String);

impl Newtype for Short {
    type Inner = String;

    fn from_inner(inner: String) -> Result<Self, &'static str> {
        if inner.len() < 8 { Ok(Short(inner)) } else { Err("less than 8 bytes") }
    }

    fn inner(&self) -> &String {
        &self.0
    }
}

#[derive(CognitoEnum, Debug, PartialEq)]
enum Standard {
    #[rename("email")]
    Email,
    #[rename("sub")]
    Sub,
}

/// A name of an enumeration, a value that may refuse, and both of them by other names in Rust.
#[derive(CognitoStructure)]
struct Strict {
    #[required]
    #[rename("Name")]
    which: Standard,
    #[rename("Value")]
    what: Option<Box<Short>>,
    note: Option<String>,
}

#[test]
fn the_structure_may_have_types_of_its_own_and_refuse() {
    let attributes = UserAttributes::new().with("email", "a@b.se");
    let list: Vec<Strict> = attributes.to_list().unwrap();
    assert_eq!(list[0].which, Standard::Email);
    assert_eq!(list[0].what, Some(Box::new(Short("a@b.se".into()))));
    assert_eq!(UserAttributes::from_list(&list).unwrap(), attributes);

    for (name, value) in [("custom:team", "blue"), ("email", "ann@example.com")] {
        let error = UserAttributes::new().with(name, value).to_list::<Strict>().unwrap_err();
        let refused = UserAttributesError::Refused { structure: "Strict", name: name.into() };
        assert_eq!(error, refused);
        assert!(!error.to_string().contains(value));
    }
}

#[derive(CognitoStructure)]
struct Numbered {
    #[required]
    name: String,
    #[required]
    value: i64,
}

#[derive(CognitoStructure)]
struct Demanding {
    #[required]
    name: String,
    #[required]
    value: String,
    #[required]
    since: String,
}

#[test]
fn what_is_no_attribute_is_told() {
    let no_text = UserAttributesError::NoProperty { structure: "Numbered", property: "Value" };
    let attributes = UserAttributes::new().with("a", "1");
    assert_eq!(attributes.to_list::<Numbered>().unwrap_err(), no_text);
    let numbered = [Numbered { name: "a".into(), value: 1 }];
    assert_eq!(UserAttributes::from_list(&numbered).unwrap_err(), no_text);
    let error = attributes.to_list::<Demanding>().unwrap_err();
    assert!(matches!(error, UserAttributesError::Refused { structure: "Demanding", .. }));
}
