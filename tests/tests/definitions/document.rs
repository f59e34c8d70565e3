//! The head of a document, and JSON itself.

use cognito_structure::definition::{Definitions, FaultCode as Code};

use crate::{check, core, each, many, none};

#[test]
fn a_text_that_is_no_json_object_has_one_fault() {
    let table = [
        ("", Code::Syntax, 1, 1),
        ("{\n  \"a\": 1,\n}", Code::Syntax, 3, 1),
        ("{\"é\": 01}", Code::Syntax, 1, 8),
        ("{\"a\": \"\\ud800\"}", Code::Syntax, 1, 14),
        ("{\"a\": \"\t\"}", Code::Syntax, 1, 8),
        ("{} {}", Code::Syntax, 1, 4),
        ("[]", Code::RootNotObject, 1, 1),
    ];
    for (text, code, line, column) in table {
        assert_eq!(check(text), [(code, String::new(), line, column)], "{text}");
    }
}

#[test]
fn a_member_that_is_there_twice_is_told_at_the_second() {
    each(&[
        (core("\"type\": \"string\",\n\"type\": \"any\""), Code::DuplicateKey, "/type", 3, 1),
        (
            core("\"type\": \"string\", \"x\": {\n\"a\": 1, \"b\": 2, \"\\u0061\": 3}"),
            Code::DuplicateKey,
            "/x/a",
            3,
            17,
        ),
        (
            core(&format!("\"type\": \"any\", \"x\": {{{} \"k3\": 0}}", numbered(40))),
            Code::DuplicateKey,
            "/x/k3",
            2,
            391,
        ),
    ]);
}

fn numbered(count: usize) -> String {
    many(count, |number| format!("\"k{}\": 0,", number + 10)) + "\"k3\": 0,"
}

#[test]
fn a_document_needs_its_head() {
    let with = |members: &str| format!("{{{members}\n\"type\": \"string\"}}");
    let (schema, id) = ("\"$schema\": \"https://e.com/s\",", "\"$id\": \"urn:a\",");
    let name = "\"name\": \"A\",";
    each(&[
        (with(&format!("{id} {name}")), Code::MissingSchema, "", 1, 1),
        (with(&format!("{schema} {name}")), Code::MissingId, "", 1, 1),
        (with(&format!("{schema} {id}")), Code::MissingName, "", 1, 1),
        (with(&format!("{schema} {name}\n\"$id\": \"a/b\",")), Code::InvalidUri, "/$id", 2, 8),
        (with(&format!("{id} {name}\n\"$schema\": \":\",")), Code::InvalidUri, "/$schema", 2, 12),
        (with(&format!("{id} {name}\n\"$schema\": 1,")), Code::KeywordType, "/$schema", 2, 12),
        (with(&format!("{id} {schema}\n\"name\": \"a-b\",")), Code::InvalidName, "/name", 2, 9),
    ]);
}

#[test]
fn a_document_has_a_type_or_a_root_or_definitions() {
    let definitions = "\"definitions\": {\"B\": {\"type\": \"string\"}}";
    none(&[
        core("\"type\": \"string\""),
        core(&format!("\"$root\": \"#/definitions/B\", {definitions}")),
        core(definitions),
    ]);
    each(&[
        (core("\"description\": \"none\""), Code::MissingType, "", 1, 1),
        (core(&format!("\"properties\": {{}}, {definitions}")), Code::MissingType, "", 1, 1),
        (
            core(&format!("\"type\": \"any\",\n\"$root\": \"#/definitions/B\", {definitions}")),
            Code::RootAndType,
            "/$root",
            3,
            10,
        ),
        (
            core(&format!("\"$root\": \"#/definitions/C\", {definitions}")),
            Code::UnresolvedReference,
            "/$root",
            2,
            10,
        ),
        (
            core(&format!("\"type\": {{\"$ref\": \"#/definitions/B\"}}, {definitions}")),
            Code::RootType,
            "/type",
            2,
            9,
        ),
        (core("\"type\": [\"string\", \"null\"]"), Code::RootType, "/type", 2, 9),
        (core("\"definitions\": []"), Code::KeywordType, "/definitions", 2, 16),
    ]);
}

#[test]
fn keywords_of_the_root_stand_nowhere_else() {
    let inside = |keyword: &str| {
        core(&format!("\"definitions\": {{\"B\": {{\"type\": \"any\",\n{keyword}}}}}"))
    };
    each(&[
        (inside("\"$id\": \"urn:b\""), Code::RootKeyword, "/definitions/B/$id", 3, 1),
        (inside("\"$schema\": \"urn:b\""), Code::RootKeyword, "/definitions/B/$schema", 3, 1),
        (inside("\"definitions\": {}"), Code::RootKeyword, "/definitions/B/definitions", 3, 1),
        (inside("\"$uses\": []"), Code::RootKeyword, "/definitions/B/$uses", 3, 1),
    ]);
}

#[test]
fn add_ins_are_offered_by_pointers_and_extensions_are_used_by_name() {
    let add_in = "\"definitions\": {\"B\": {\"type\": \"object\", \"abstract\": true, \
                  \"properties\": {\"b\": {\"type\": \"any\"}}}}, \"$root\": \"#/definitions/C\"";
    let add_in = add_in.replace("}}}}", "}}}, \"C\": {\"type\": \"any\"}}");
    none(&[
        core(&format!("\"$offers\": {{\"X\": \"#/definitions/B\"}}, \"$uses\": [\"X\"], {add_in}")),
        core(&format!("\"$offers\": {{\"X\": [\"#/definitions/B\"]}}, {add_in}")),
        core("\"$uses\": [\"JSONSchemaValidation\"], \"type\": \"string\", \"minLength\": 1"),
        core("\"$uses\": [\"JSONStructureValidation\"], \"type\": \"string\", \"minLength\": 1"),
    ]);
    each(&[
        (core(&format!("\"$offers\": [], {add_in}")), Code::KeywordType, "/$offers", 2, 12),
        (
            core(&format!("\"$offers\": {{\"X\":\n\"#/definitions/D\"}}, {add_in}")),
            Code::UnresolvedReference,
            "/$offers/X",
            3,
            1,
        ),
        (core(&format!("\"$uses\": \"X\", {add_in}")), Code::KeywordType, "/$uses", 2, 10),
        (core(&format!("\"$uses\": [\"X\"], {add_in}")), Code::UnknownExtension, "/$uses/0", 2, 11),
    ]);
}

#[test]
fn a_root_of_two_types_is_neither() {
    let text = core(
        "\"type\": \"any\", \"$root\": \"#/definitions/B\", \"definitions\": {\"B\": {\"type\": \
         \"string\"}}",
    );
    let mut definitions = Definitions::new("a.json", &text);
    let root = definitions.root().unwrap();
    let faults = definitions.faults_of(root);
    assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [Code::RootAndType]);
}
