//! Where keywords may stand, and what their values may be.

use cognito_structure::definition::{Definitions, FaultCode as Code};

use crate::{core, each, none, validation};

#[test]
fn a_keyword_applies_to_its_types_only() {
    let on = |word: &str, keyword: &str| validation(&format!("\"type\": \"{word}\",\n{keyword}"));
    let table = [
        ("int32", "minLength", "1"),
        ("uuid", "maxLength", "1"),
        ("binary", "pattern", "\"a\""),
        ("uri", "format", "\"iri\""),
        ("string", "minimum", "1"),
        ("boolean", "multipleOf", "1"),
        ("string", "minItems", "1"),
        ("string", "properties", "{}"),
        ("string", "items", "{\"type\": \"any\"}"),
        ("string", "values", "{\"type\": \"any\"}"),
        ("string", "choices", "{}"),
        ("string", "selector", "\"a\""),
        ("string", "tuple", "[]"),
        ("string", "additionalProperties", "true"),
        ("string", "precision", "1"),
        ("int32", "scale", "1"),
        ("string", "contentEncoding", "\"base64\""),
        ("any", "const", "1"),
    ];
    for (word, keyword, value) in table {
        let text = on(word, &format!("\"{keyword}\": {value}"));
        each(&[(text, Code::NotApplicable, &format!("/{keyword}"), 3, 1)]);
    }
    let values = "\"values\": {\"type\": \"any\"}, ";
    for keyword in ["minProperties", "maxProperties"] {
        let text = on("map", &format!("\"{keyword}\": 1, {values} \"description\": \"\""));
        each(&[(text, Code::NotApplicable, &format!("/{keyword}"), 3, 1)]);
    }
    none(&[
        core("\"definitions\": {\"U\": {\"type\": [\"string\", \"null\"], \"maxLength\": 5}}"),
        validation("\"type\": \"decimal\", \"precision\": 5, \"scale\": 2, \"minimum\": \"1\""),
    ]);
}

#[test]
fn what_makes_a_type_stands_in_its_definition() {
    let text = core(
        "\"definitions\": {\"B\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \
         \"any\"}}}, \"C\": {\"type\": {\"$ref\": \"#/definitions/B\"},\n\"required\": [\"a\"]}}",
    );
    each(&[(text, Code::NotApplicable, "/definitions/C/required", 3, 1)]);
}

#[test]
fn the_value_of_a_keyword_is_of_its_json_type() {
    let on = |word: &str, keyword: &str| validation(&format!("\"type\": \"{word}\", {keyword}"));
    each(&[
        (on("string", "\n\"description\": 1"), Code::KeywordType, "/description", 3, 16),
        (on("string", "\n\"pattern\": 1"), Code::KeywordType, "/pattern", 3, 12),
        (on("string", "\n\"examples\": 1"), Code::KeywordType, "/examples", 3, 13),
        (
            on("array", "\"items\": {\"type\": \"any\"},\n\"uniqueItems\": 1"),
            Code::KeywordType,
            "/uniqueItems",
            3,
            16,
        ),
        (on("object", "\n\"properties\": 1"), Code::KeywordType, "/properties", 3, 15),
        (
            on(
                "object",
                "\"properties\": {\"a\": {\"type\": \"any\"}},\n\"additionalProperties\": 1",
            ),
            Code::KeywordType,
            "/additionalProperties",
            3,
            25,
        ),
        (
            on("map", "\"values\": {\"type\": \"any\"},\n\"keyNames\": {\"type\": \"int8\"}"),
            Code::InvalidType,
            "/keyNames",
            3,
            13,
        ),
    ]);
}

#[test]
fn values_that_the_specification_lists_are_of_the_list() {
    none(&[
        validation("\"type\": \"string\", \"format\": \"email\""),
        core(
            "\"type\": \"binary\", \"contentEncoding\": \"base16\", \"contentCompression\": \"gzip\"",
        ),
    ]);
    each(&[
        (
            validation("\"type\": \"string\",\n\"format\": \"e-mail\""),
            Code::UnknownValue,
            "/format",
            3,
            11,
        ),
        (
            core("\"type\": \"binary\",\n\"contentEncoding\": \"base65\""),
            Code::UnknownValue,
            "/contentEncoding",
            3,
            20,
        ),
    ]);
}

#[test]
fn a_keyword_of_an_extension_that_is_not_enabled_is_a_warning() {
    let text = core("\"type\": \"string\",\n\"minLength\": 1");
    each(&[(text.clone(), Code::NotEnabled, "/minLength", 3, 1)]);
    let faults = Definitions::new("a.json", &text).check();
    assert!(!faults[0].is_error());
    assert!(faults[0].to_string().ends_with("add `\"$uses\": [\"JSONStructureValidation\"]`"));
    let mut definitions = Definitions::new("a.json", &text);
    let root = definitions.root().unwrap();
    assert_eq!(definitions.get(root).constraints.length.min, Some(1), "it counts all the same");
    let extended = "\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"any\",\n\"altnames\": \
                    {\"json\": \"a-b\"}}}";
    each(&[(core(extended), Code::NotEnabled, "/properties/a/altnames", 3, 1)]);
    none(&[core(&format!("\"$uses\": [\"JSONStructureAlternateNames\"], {extended}"))]);
}

#[test]
fn what_is_imported_is_a_warning_and_a_reference_to_it_an_error() {
    let uses = "\"$uses\": [\"JSONStructureImport\"],";
    let people = "\"https://example.com/people.json\"";
    let any = "\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"any\"}}";
    let root = core(&format!("{uses} {any},\n\"$import\": {people}"));
    let place =
        core(&format!("{uses} {any}, \"definitions\": {{\"P\": {{\n\"$importdefs\": {people}}}}}"));
    each(&[
        (root.clone(), Code::NotImported, "/$import", 3, 1),
        (place, Code::NotImported, "/definitions/P/$importdefs", 3, 1),
    ]);
    let referring = root.replace("\"any\"", "{\"$ref\": \"#/definitions/Person\"}");
    let faults = Definitions::new("a.json", &referring).check();
    assert!(faults.iter().any(|fault| fault.code == Code::UnresolvedReference), "{faults:?}");
}

#[test]
fn a_keyword_that_is_nearly_one_is_a_warning_and_any_other_an_annotation() {
    none(&[core("\"type\": \"string\", \"title\": \"a\", \"x\": 1, \"deprecated\": true")]);
    let text = core("\"type\": \"string\",\n\"maxLenght\": 1");
    each(&[(text.clone(), Code::Misspelled, "/maxLenght", 3, 1)]);
    let faults = Definitions::new("a.json", &text).check();
    assert!(faults[0].to_string().ends_with("did you mean `maxLength`?"));
}
