//! What the dialects read differently.

use std::path::Path;

use cognito_structure::definition::{Definitions, Dialect, FaultCode as Code, Kind};

use crate::types::kind;
use crate::{check, each, none, validation};

/// A document of a service, of which the rest begins on line 2.
fn service(rest: &str) -> String {
    validation(&format!("\"cognito\": {{\"service\": \"user-pools\"}}, {rest}"))
}

/// A published document, of which the rest begins on line 4.
fn published(rest: &str) -> String {
    format!(
        "{{\"$schema\": \"https://json-structure.org/meta/core/v0/#\",\n\"$id\": \
         \"https://example.com/user-pools-a-structure.json\",\n\"name\": \"A\",\n{rest}}}"
    )
}

#[test]
fn a_service_has_its_own_forms_on_the_wire() {
    let text = service("\"type\": \"datetime\"");
    assert!(matches!(kind(&text), Kind::Timestamp));
    assert_eq!(Definitions::new("a.json", &text).dialect(), Dialect::Service);
    assert_eq!(Definitions::new("a.json", &text).service(), Some("user-pools"));
    let long = kind(&service("\"type\": \"int64\", \"minimum\": \"1\""));
    assert!(matches!(long, Kind::Integer { bits: 64, signed: true, as_text: false }));
    none(&[
        service("\"type\": \"string\", \"pattern\": \"\\\\Qa\\\\E\""),
        service("\"type\": \"object\", \"properties\": {}"),
    ]);
}

#[test]
fn patterns_of_java_make_the_document_a_services() {
    let of = |patterns: &str, rest: &str| {
        validation(&format!("\"cognito\": {{\"patterns\":\n{patterns}}}, {rest}"))
    };
    let text = of("\"java\"", "\"type\": \"string\", \"pattern\": \"\\\\Qa\\\\E\"");
    none(std::slice::from_ref(&text));
    let definitions = Definitions::new("a.json", &text);
    assert_eq!((definitions.dialect(), definitions.service()), (Dialect::Service, None));
    for other in ["\"ecma\"", "1"] {
        let text = of(other, "\"type\": \"string\"");
        assert_eq!(Definitions::new("a.json", &text).dialect(), Dialect::Core);
        each(&[(text, Code::UnknownValue, "/cognito/patterns", 3, 1)]);
    }
}

#[test]
fn the_annotation_says_what_no_keyword_can() {
    let text = service(
        "\"type\": \"object\", \"properties\": {\n\"a\": {\"type\": \"string\", \"cognito\": \
         {\"sensitive\": true}}, \"b\": {\"type\": {\"$ref\": \"#/definitions/Secret\"}}, \"c\": \
         {\"type\": \"string\"}, \"d\": {\"type\": {\"$ref\": \"#/definitions/Blob\"}, \"cognito\": \
         {\"sensitive\": true, \"link\": \"https://e.com\"}}}, \"definitions\": {\"Secret\": \
         {\"type\": \"string\", \"format\": \"password\"}, \"Blob\": {\"type\": \"binary\", \"cognito\": \
         {\"minBytes\": 1, \"maxBytes\": 9}}}",
    );
    none(std::slice::from_ref(&text));
    let mut definitions = Definitions::new("a.json", &text);
    let root = definitions.root().unwrap();
    let Kind::Structure(structure) = definitions.kind(root) else { panic!("a structure") };
    let sensitive: Vec<_> =
        structure.properties.iter().map(|property| property.sensitive).collect();
    assert_eq!(sensitive, [true, true, false, true]);
    let d = &structure.properties[3];
    let blob = definitions.get(d.type_id);
    assert_eq!(blob.name.as_deref(), Some("Blob"), "the property says nothing of the type");
    assert!(!blob.sensitive);
    assert_eq!((blob.constraints.bytes.min, blob.constraints.bytes.max), (Some(1), Some(9)));
    let annotation = definitions.annotation(d.place, "cognito").unwrap();
    assert_eq!(annotation.get("link").unwrap().text(), Some("https://e.com"));
    let document = definitions.annotation(definitions.document(), "cognito").unwrap();
    assert_eq!(document.get("service").unwrap().text(), Some("user-pools"));
    each(&[
        (
            service(
                "\"type\": \"string\", \"definitions\": {\"B\": {\"type\": \"string\",\n\"cognito\": \
                     {\"maxBytes\": 1}}}",
            ),
            Code::NotApplicable,
            "/definitions/B/cognito/maxBytes",
            3,
            25,
        ),
        (
            service(
                "\"definitions\": {\"B\": {\"type\": \"binary\",\n\"cognito\": {\"maxBytes\": -1}}}",
            ),
            Code::InvalidCount,
            "/definitions/B/cognito/maxBytes",
            3,
            25,
        ),
        (
            service(
                "\"definitions\": {\"B\": {\"type\": \"binary\",\n\"cognito\": {\"minBytes\": 2, \
                     \"maxBytes\": 1}}}",
            ),
            Code::ReversedBounds,
            "/definitions/B/cognito/maxBytes",
            3,
            40,
        ),
    ]);
}

#[test]
fn a_published_document_is_known_by_its_references_or_by_its_id() {
    let marked = "{\"$schema\": \"urn:s\", \"$id\": \"urn:a\", \"name\": \"A\", \"type\": \"array\", \
                  \"items\": {\"$ref\": \"#/components/schemas/B\"}}";
    for text in [marked, &published("\"type\": \"string\"")] {
        assert_eq!(Definitions::new("a.json", text).dialect(), Dialect::Published);
    }
    assert_eq!(Definitions::new("user-pools-a.json", marked).service(), Some("user-pools"));
    let mentioned = validation("\"type\": \"string\", \"description\": \"#/components/schemas/B\"");
    assert_eq!(Definitions::new("a.json", &mentioned).dialect(), Dialect::Core);
}

#[test]
fn the_published_dialect_has_its_own_forms() {
    let map =
        kind(&published("\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}"));
    assert!(matches!(map, Kind::Map(_)));
    assert!(matches!(kind(&published("\"type\": \"datetime\"")), Kind::Timestamp));
    let integer = kind(&published("\"type\": \"integer\", \"maximum\": 60"));
    assert!(matches!(integer, Kind::Integer { bits: 32, signed: true, as_text: false }));
    let mut definitions =
        Definitions::new("a.json", &published("\"type\": \"string\", \"format\": \"password\""));
    let root = definitions.root().unwrap();
    assert!(definitions.get(root).sensitive);
    assert_eq!(definitions.get(root).constraints.format, None);
    none(&[
        published("\"type\": \"object\", \"properties\": {}"),
        published("\"type\": \"object\", \"properties\": {\"x:y\": {\"type\": \"string\"}}"),
        published("\"type\": \"string\", \"pattern\": \"[\\\\w-]+\", \"minLength\": 1"),
    ]);
    assert_eq!(
        check(&published(
            "\"type\": \"object\", \"properties\": {\"a\": {\"allOf\": [{\"$ref\":\n\
                          \"#/components/schemas/B\"}, {\"description\": \"b\"}]}}"
        )),
        [(Code::UnresolvedReference, "/properties/a/allOf/0/$ref".to_owned(), 5, 1)]
    );
}

#[test]
fn a_published_request_comes_with_all_that_it_reaches() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(
        "../../shared/published/user-pools-get-user-attribute-verification-code-request-structure.json",
    );
    let Ok(mut definitions) = Definitions::open(path) else {
        println!("skipped: ../shared/published is not there");
        return;
    };
    let request = definitions.look_up("GetUserAttributeVerificationCodeRequest").unwrap();
    assert_eq!(definitions.root(), Some(request));
    assert_eq!(definitions.faults_of(request), []);
    assert_eq!(definitions.service(), Some("user-pools"));
    let Kind::Structure(structure) = definitions.kind(request) else { panic!("a structure") };
    let mut told = Vec::new();
    for property in &structure.properties {
        let this = definitions.get(property.type_id);
        told.push(format!(
            "{} {} {} {} {:?}\n",
            property.name,
            this.name.as_deref().unwrap_or("-"),
            property.required,
            property.sensitive,
            this.constraints.length.max
        ));
    }
    assert_eq!(
        told.concat(),
        "AccessToken TokenModelType true true None\n\
         AttributeName AttributeNameType true false Some(32)\n\
         ClientMetadata ClientMetadataType false false None\n"
    );
    let Kind::Map(values) = definitions.kind(structure.properties[2].type_id) else {
        panic!("a map")
    };
    assert_eq!(definitions.get(*values).name.as_deref(), Some("StringType"));
    assert_eq!(definitions.files().len(), 5);
    let name = structure.properties[1].type_id;
    assert_eq!(definitions.look_up("#/components/schemas/AttributeNameType").unwrap(), name);
}
