//! From the service's path to the field of the user's struct.

use std::collections::BTreeMap;

use cognito_actions::user_pools::UserPoolsRequest;
use cognito_request::definition::Kind;
use cognito_request::service_message::Located;
use cognito_request::{
    Blob, CognitoRequest, CognitoStructure, Definition, ServiceMessage, ViolationKind,
};

#[derive(CognitoStructure)]
struct Inner {
    #[length(1..)]
    name: Option<String>,
    map: Option<BTreeMap<String, Inner>>,
}

#[derive(CognitoRequest)]
struct FieldsRequest {
    #[length(1..)]
    text: Option<String>,
    #[length(1..)]
    #[items(length(1..))]
    list: Option<Vec<String>>,
    #[length(1..)]
    #[keys(length(1..))]
    #[values(length(1..))]
    map: Option<BTreeMap<String, String>>,
    #[length(1..)]
    blob: Option<Blob>,
    #[values(items(length(1..)))]
    map_of_lists: Option<BTreeMap<String, Vec<String>>>,
    #[items(items(length(1..)))]
    lists: Option<Vec<Vec<String>>>,
    inner: Option<Inner>,
    inners: Option<Vec<Inner>>,
    inner_map: Option<BTreeMap<String, Inner>>,
    #[rename("CSS")]
    #[length(1..)]
    css: Option<String>,
}

fn located(path: &str) -> Option<Located> {
    let text = format!(
        "1 validation error detected: Value '' at '{path}' failed to satisfy constraint: Member \
         must have length greater than or equal to 1"
    );
    ServiceMessage::parse(&text).unwrap().violations()[0].locate::<FieldsRequest>()
}

#[test]
fn a_path_names_the_field_and_the_kind_that_fits_it() {
    for (path, field, pointer, kind) in [
        ("text", "text", "/Text", ViolationKind::MinLength),
        ("list", "list", "/List", ViolationKind::MinItems),
        ("map", "map", "/Map", ViolationKind::MinEntries),
        ("blob", "blob", "/Blob", ViolationKind::MinBytes),
        ("cSS", "css", "/CSS", ViolationKind::MinLength),
        ("inner.name", "inner.name", "/Inner/Name", ViolationKind::MinLength),
        ("inners.12.member.name", "inners[11].name", "/Inners/11/Name", ViolationKind::MinLength),
        ("lists.2.member", "lists[1]", "/Lists/1", ViolationKind::MinItems),
        ("lists.2.member.1.member", "lists[1][0]", "/Lists/1/0", ViolationKind::MinLength),
        (
            "mapOfLists.a/b.member",
            "map_of_lists[\"a/b\"]",
            "/MapOfLists/a~1b",
            ViolationKind::MinItems,
        ),
        (
            "innerMap.a.member.b.c.member.name",
            "inner_map[\"a.member.b.c\"].name",
            "/InnerMap/a.member.b.c/Name",
            ViolationKind::MinLength,
        ),
        (
            "inner.map.a.member.map.b.member.name",
            "inner.map[\"a\"].map[\"b\"].name",
            "/Inner/Map/a/Map/b/Name",
            ViolationKind::MinLength,
        ),
        ("map..member", "map[\"\"]", "/Map/", ViolationKind::MinLength),
    ] {
        let located = located(path).unwrap();
        assert_eq!((located.field(), located.path()), (field, pointer));
        assert_eq!(located.kind(), Some(kind), "{path}");
    }
}

#[test]
fn a_path_that_the_request_does_not_have_names_nothing() {
    for path in [
        "",
        ".",
        "Text",
        "texts",
        "text.",
        "text.a",
        "list.0.member",
        "list.a.member",
        "list.1",
        "list.1.members",
        "inners.1.name",
        "inner",
        "inner.",
        "inner.none",
        "map.a",
        "innerMap.a.name",
        "lists.99999999999999999999.member",
    ] {
        assert!(path == "inner" || located(path).is_none(), "{path}");
    }
    let deep = format!("inner{}", ".map.a.member".repeat(100_000));
    assert!(located(&deep).is_none());
}

#[test]
fn what_a_request_is_told_leads_back_to_its_fields() {
    let body = r#"{"Text": "", "List": [], "Map": {}, "Blob": "", "CSS": "", "Inners": [{}, {"Name": ""}],
        "InnerMap": {"k.k": {"Name": ""}}}"#;
    let cognito_request::ReadError::Violations(violations) =
        FieldsRequest::from_json_validated(body).err().unwrap()
    else {
        panic!("it is JSON")
    };
    let message = ServiceMessage::parse(&violations.service_message().to_string()).unwrap();
    assert_eq!(message.violations().len(), violations.as_slice().len());
    for (said, own) in message.violations().iter().zip(&violations) {
        let located = said.locate::<FieldsRequest>().unwrap();
        assert_eq!(located.path(), own.path());
        assert_eq!(located.field(), own.field());
        assert_eq!(located.kind(), Some(own.kind()));
    }
}

/// Every member of every action, two structures deep.
fn members(
    definition: &'static Definition,
    depth: usize,
    way: &str,
    each: &mut dyn FnMut(&str, &str),
) {
    for property in definition.properties {
        let (first, rest) = property.name.split_at(1);
        let path = format!("{way}{}{rest}", first.to_lowercase());
        each(&path, property.field);
        if let Kind::Structure(inner) = property.kind
            && depth > 0
        {
            members(inner(), depth - 1, &format!("{path}."), each);
        }
    }
}

#[test]
fn every_member_of_every_action_is_found() {
    let mut found = 0;
    for definition in UserPoolsRequest::INPUTS {
        members(definition, 2, "", &mut |path, field| {
            let text = format!(
                "1 validation error detected: Value at '{path}' failed to satisfy constraint: \
                 Member must not be null"
            );
            let message = ServiceMessage::parse(&text).unwrap();
            let located = message.violations()[0].locate_in(definition).unwrap();
            assert!(located.field().ends_with(field), "{path}: {located:?}");
            found += 1;
        });
    }
    assert!(found > 600, "{found}");
}
