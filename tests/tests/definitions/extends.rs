//! `$extends`, `abstract`, and inline choices.

use cognito_structure::definition::{Additional, Definitions, FaultCode as Code, Kind};

use crate::{core, each, none};

fn document(types: &str) -> String {
    core(&format!(
        "\"definitions\": {{\"Base\": {{\"type\": \"object\", \"abstract\": true, \"properties\": \
         {{\"a\": {{\"type\": \"string\"}}, \"n\": {{\"type\": \"int8\"}}}}, \"required\": [\"a\"]}},\n\
         \"Other\": {{\"type\": \"object\", \"abstract\": true, \"properties\": {{\"a\": {{\"type\": \
         \"any\"}}, \"o\": {{\"type\": \"any\"}}}}}},\n{types}}}"
    ))
}

const OWN: &str = "\"properties\": {\"b\": {\"type\": \"any\"}}";

#[test]
fn properties_are_inherited_from_the_first_that_has_them() {
    let text = document(&format!(
        "\"B\": {{\"type\": \"object\", \"$extends\": [\"#/definitions/Base\", \
         \"#/definitions/Other\"], {OWN}, \"required\": [\"b\", \"n\"]}}"
    ));
    none(std::slice::from_ref(&text));
    let mut definitions = Definitions::new("a.json", &text);
    let b = definitions.look_up("B").unwrap();
    let Kind::Structure(structure) = definitions.kind(b) else { panic!("a structure") };
    let mut told = Vec::new();
    for property in &structure.properties {
        let written = definitions.get(property.type_id).written;
        told.push(format!("{} {written} {}\n", property.name, property.required));
    }
    assert_eq!(told.concat(), "a string true\nn int8 true\no any false\nb any true\n");
    assert_eq!(definitions.get(b).extends.len(), 2);
}

#[test]
fn what_other_members_may_be_is_inherited() {
    let additional = |base: &str, own: &str| {
        let text = document(&format!(
            "\"Concrete\": {{\"type\": \"object\", {OWN}{base}}}, \"B\": {{\"type\": \"object\", \
             \"$extends\": \"#/definitions/Concrete\"{own}}}"
        ));
        let mut definitions = Definitions::new("a.json", &text);
        let b = definitions.look_up("B").unwrap();
        let Kind::Structure(structure) = definitions.kind(b) else { panic!("a structure") };
        (structure.additional, definitions.unchecked(b))
    };
    let denied = ", \"additionalProperties\": false";
    let text = ", \"additionalProperties\": {\"type\": \"string\"}";
    assert_eq!(additional("", ""), (Additional::Any, None));
    for (base, own) in [(denied, ""), ("", denied), (denied, text), (text, denied)] {
        assert_eq!(additional(base, own), (Additional::Denied, None), "{base} {own}");
    }
    assert!(matches!(additional(text, ""), (Additional::Of(_), None)));
    let (_, unchecked) = additional(text, text);
    assert_eq!(unchecked.as_deref(), Some("`additionalProperties`"));
}

#[test]
fn extending_has_its_rules() {
    let extending = |rest: &str| document(&format!("\"B\": {{\"type\": \"object\",\n{rest}}}"));
    let at = "/definitions/B/$extends";
    none(&[extending("\"$extends\": \"#/definitions/Base\"")]);
    each(&[
        (
            extending(
                "\"$extends\": \"#/definitions/Base\", \"properties\": {\"n\": {\"type\": \"any\"}}",
            ),
            Code::RedefinedProperty,
            "/definitions/B/properties/n",
            5,
            50,
        ),
        (extending("\"$extends\": \"#/definitions/None\""), Code::UnresolvedReference, at, 5, 13),
        (extending("\"$extends\": 1"), Code::KeywordType, at, 5, 13),
        (
            document(&format!(
                "\"B\": {{\"type\": \"object\", {OWN}}}, \"C\": {{\"type\": \"object\",\n\"$extends\": \
                 \"#/definitions/B\"}}"
            )),
            Code::ExtendsConcrete,
            "/definitions/C/$extends",
            5,
            13,
        ),
        (
            document(&format!(
                "\"B\": {{\"type\": \"tuple\", {OWN}, \"tuple\": [\"b\"],\n\"$extends\": \
                 \"#/definitions/Base\"}}"
            )),
            Code::ExtendsOtherKind,
            at,
            5,
            13,
        ),
        (
            document(&format!(
                "\"B\": {{\"type\": \"object\", \"abstract\": true, {OWN},\n\"$extends\": \
                 \"#/definitions/B\"}}"
            )),
            Code::CircularExtends,
            at,
            5,
            13,
        ),
        (
            document(&format!(
                "\"B\": {{\"type\": \"object\", \"abstract\": true, {OWN},\n\"additionalProperties\": \
                 false}}"
            )),
            Code::AbstractAdditional,
            "/definitions/B/additionalProperties",
            5,
            1,
        ),
        (
            document("\"B\": {\"type\": \"string\",\n\"$extends\": \"#/definitions/Base\"}"),
            Code::NotApplicable,
            at,
            5,
            1,
        ),
        (
            document("\"B\": {\"type\": \"string\",\n\"abstract\": true}"),
            Code::NotApplicable,
            "/definitions/B/abstract",
            5,
            1,
        ),
    ]);
}

#[test]
fn a_choice_is_tagged_or_inline() {
    let choice = |rest: &str| {
        document(&format!(
            "\"B\": {{\"type\": \"object\", \"$extends\": \"#/definitions/Base\", {OWN}}},\n\
             \"C\": {{\"type\": \"choice\", \"choices\": {{\"b\": {{\"type\": {{\"$ref\": \
             \"#/definitions/B\"}}}}}},\n{rest}}}"
        ))
    };
    let inline = choice("\"$extends\": \"#/definitions/Base\", \"selector\": \"kind\"");
    none(&[inline.clone(), choice("\"description\": \"tagged\"")]);
    let mut definitions = Definitions::new("a.json", &inline);
    let c = definitions.look_up("C").unwrap();
    let Kind::Inline { selector, choices } = definitions.kind(c) else { panic!("inline") };
    assert_eq!((&selector[..], choices.len()), ("kind", 1));
    each(&[
        (choice("\"selector\": \"kind\""), Code::IncompleteChoice, "/definitions/C", 5, 6),
        (
            choice("\"$extends\": \"#/definitions/Base\""),
            Code::IncompleteChoice,
            "/definitions/C",
            5,
            6,
        ),
        (
            choice("\"$extends\": \"#/definitions/Base\", \"selector\": \"n\""),
            Code::SelectorType,
            "/definitions/C/selector",
            6,
            47,
        ),
        (
            choice("\"$extends\": \"#/definitions/Other\", \"selector\": \"kind\""),
            Code::ChoiceNotExtending,
            "/definitions/C/choices/b",
            5,
            42,
        ),
    ]);
}
