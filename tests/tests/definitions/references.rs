//! References within a document.

use cognito_structure::definition::{Definitions, FaultCode as Code, Kind};

use crate::{check, core, each, none};

/// A document with a namespace, of which the root has one property of a type.
fn property(schema: &str) -> String {
    core(&format!(
        "\"type\": \"object\", \"properties\": {{\"a\":\n{schema}\n}}, \"definitions\": {{\n\
         \"Text\": {{\"type\": \"string\"}},\n\
         \"Base\": {{\"type\": \"object\", \"abstract\": true, \"properties\": {{\"b\": {{\"type\": \
         \"any\"}}}}}},\n\
         \"Ns\": {{\"Deep\": {{\"type\": \"array\", \"items\": {{\"type\": \"string\"}}}}}}}}"
    ))
}

fn reference(to: &str) -> String {
    property(&format!("{{\"type\": {{\"$ref\": \"{to}\"}}}}"))
}

#[test]
fn a_reference_leads_to_a_type_of_the_document() {
    none(&[
        reference("#/definitions/Text"),
        reference("#/definitions/Ns/Deep"),
        reference("#/definitions/%54ext"),
        reference("#"),
        reference("#/definitions/A"),
    ]);
    let at = "/properties/a/type/$ref";
    each(&[
        (reference("#/definitions/Test"), Code::UnresolvedReference, at, 3, 19),
        (reference("#/definitions/Ns"), Code::UnresolvedReference, at, 3, 19),
        (reference("#/definitions/Ns/Deep/items"), Code::UnresolvedReference, at, 3, 19),
        (reference("#/definitions/Te%xx"), Code::UnresolvedReference, at, 3, 19),
        (reference("#/definitions/~2"), Code::UnresolvedReference, at, 3, 19),
        (reference("#/definitions/"), Code::UnresolvedReference, at, 3, 19),
        (reference("https://example.com/a"), Code::InvalidReference, at, 3, 19),
        (reference("#/definitions/Base"), Code::AbstractType, at, 3, 19),
        (property("{\"type\": {\"$ref\": 1}}"), Code::KeywordType, at, 3, 19),
    ]);
}

#[test]
fn the_name_that_was_meant_is_asked_for() {
    let faults = Definitions::new("a.json", &reference("#/definitions/Test")).check();
    assert_eq!(
        faults[0].to_string(),
        "`#/definitions/Test` leads to nothing that is defined: did you mean `Text`?"
    );
}

#[test]
fn a_reference_stands_in_type_only_and_alone() {
    let at = "/properties/a";
    each(&[
        (
            property("{\"$ref\": \"#/definitions/Text\"}"),
            Code::MisplacedReference,
            &format!("{at}/$ref"),
            3,
            2,
        ),
        (
            property("{\"type\": {\"$ref\": \"#/definitions/Text\", \"maxLength\": 1}}"),
            Code::InvalidType,
            &format!("{at}/type"),
            3,
            10,
        ),
        (property("{\"description\": \"a\"}"), Code::MissingType, at, 3, 1),
    ]);
    let inside = "\"$root\": \"#/definitions/B\",\n\"definitions\": {\"B\": {\"$ref\": \"#\"}}";
    // What `$root` leads to is then no type either.
    let told = check(&core(inside));
    assert_eq!(told[0].0, Code::UnresolvedReference);
    assert_eq!(told[1], (Code::MisplacedReference, "/definitions/B/$ref".to_owned(), 3, 23));
}

#[test]
fn references_that_never_reach_a_type_are_a_circle() {
    let circle = |members: &str| core(&format!("\"definitions\": {{\n{members}\n}}"));
    let to = |name: &str| format!("{{\"type\": {{\"$ref\": \"#/definitions/{name}\"}}}}");
    each(&[
        (
            circle(&format!("\"B\": {}", to("B"))),
            Code::CircularReference,
            "/definitions/B/type",
            3,
            15,
        ),
        (
            circle(&format!("\"B\": {},\n\"C\": {},\n\"D\": {}", to("C"), to("D"), to("B"))),
            Code::CircularReference,
            "/definitions/D/type",
            5,
            15,
        ),
    ]);
}

#[test]
fn a_structure_may_hold_itself() {
    let text = core(
        "\"definitions\": {\"Tree\": {\"type\": \"object\", \"properties\": {\"left\": {\"type\": \
         {\"$ref\": \"#/definitions/Tree\"}}, \"rest\": {\"type\": \"array\", \"items\": {\"type\": \
         {\"$ref\": \"#/definitions/Tree\"}}}}}}",
    );
    none(std::slice::from_ref(&text));
    let mut definitions = Definitions::new("a.json", &text);
    let tree = definitions.look_up("Tree").unwrap();
    let Kind::Structure(structure) = definitions.kind(tree) else { panic!("a structure") };
    assert_eq!(structure.properties[0].type_id, tree);
    let Kind::List(items) = definitions.kind(structure.properties[1].type_id) else {
        panic!("a list")
    };
    assert_eq!(*items, tree);
    assert_eq!(definitions.faults_of(tree), []);
}

#[test]
fn namespaces_hold_types_and_namespaces_only() {
    let inside = |members: &str| core(&format!("\"definitions\": {{\n{members}\n}}"));
    none(&[inside("\"N\": {\"M\": {\"B\": {\"type\": \"any\"}}, \"O\": {}}")]);
    each(&[
        (inside("\"B\": 1"), Code::KeywordType, "/definitions/B", 3, 6),
        (inside("\"B\": {\"maxLength\": 1}"), Code::MissingType, "/definitions/B", 3, 6),
        (inside("\"N\": {\"B\": {\"enum\": []}}"), Code::MissingType, "/definitions/N/B", 3, 12),
        (inside("\"B\": {\"$ref\": \"#\"}"), Code::MisplacedReference, "/definitions/B/$ref", 3, 7),
        (inside("\"9\": {\"type\": \"any\"}"), Code::InvalidName, "/definitions/9", 3, 1),
    ]);
}
