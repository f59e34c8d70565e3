use super::{Change, documents};
use crate::definition::Definitions;

/// A document with the definitions of a type `T`, and others.
fn document(definitions: &str) -> Definitions {
    let text = format!(
        r#"{{"$schema": "https://json-structure.org/meta/validation/v0/#", "$id": "urn:t",
        "name": "All", "definitions": {{{definitions}}}}}"#
    );
    Definitions::new("t.json", &text)
}

/// The changes of the type `T`, each as `kind: text`, with `!` before it if it is breaking.
fn changes(old: &str, new: &str) -> Vec<String> {
    let told = |change: &Change| {
        let mark = if change.breaking { "!" } else { "" };
        format!("{mark}{}: {change}", change.kind.as_str())
    };
    let of = |body: &str| document(&format!(r#""T": {{{body}}}"#));
    documents(&mut of(old), &mut of(new)).iter().map(told).collect()
}

/// The members of `T` before and after, and the changes.
const CASES: &[(&str, &str, &[&str])] = &[
    (r#""type": "string""#, r#""type": "string", "description": "d""#, &[]),
    // Required members.
    (
        r#""type": "object", "properties": {"A": {"type": "string"}}"#,
        r#""type": "object", "properties": {"A": {"type": "string"}}, "required": ["A"]"#,
        &["!newly-required: T.A: optional → required"],
    ),
    (
        r#""type": "object", "properties": {"A": {"type": "string"}}, "required": ["A"]"#,
        r#""type": "object", "properties": {"A": {"type": "string"}}"#,
        &["no-longer-required: T.A: required → optional"],
    ),
    // Members that come and go.
    (
        r#""type": "object", "properties": {"A": {"type": "string"}}"#,
        r#""type": "object", "properties": {"B": {"type": "int32"}, "C": {"type": "any"}}, "required": ["C"]"#,
        &["!removed: T.A: string", "added: T.B: optional, int32", "!added: T.C: required, any"],
    ),
    (
        r#""type": "object", "properties": {"A": {"type": "any"}}, "additionalProperties": true"#,
        r#""type": "object", "properties": {"A": {"type": "any"}}, "additionalProperties": false"#,
        &["!additional: T: any other members → no other members"],
    ),
    // Types.
    (r#""type": "string""#, r#""type": "boolean""#, &["!retyped: T: T (string) → T (boolean)"]),
    (r#""type": "int32""#, r#""type": "int8""#, &["!retyped: T: T (int32) → T (int8)"]),
    (r#""type": "uint8""#, r#""type": "int16""#, &["retyped: T: T (uint8) → T (int16)"]),
    (r#""type": "string""#, r#""type": "any""#, &["retyped: T: T (string) → T (any)"]),
    (
        r#""type": "int32", "multipleOf": 4"#,
        r#""type": "int32", "multipleOf": 2"#,
        &["constraint: T: multipleOf 4 → 2"],
    ),
    (
        r#""type": "int32", "multipleOf": 4"#,
        r#""type": "int32", "multipleOf": 6"#,
        &["!constraint: T: multipleOf 4 → 6"],
    ),
    (
        r#""type": "int32", "enum": [1, 2]"#,
        r#""type": "int32", "enum": [2, 3, 1]"#,
        &["constraint: T: enum [1,2] → [2,3,1]"],
    ),
    (
        r#""type": "int32", "enum": [1, 2]"#,
        r#""type": "int32", "enum": [1]"#,
        &["!constraint: T: enum [1,2] → [1]"],
    ),
    (
        r#""type": "string""#,
        r#""type": ["string", "null"]"#,
        &["retyped: T: T (string) → T (string or null)"],
    ),
    (
        r#""type": ["string", "int32"]"#,
        r#""type": ["int32", "boolean", "string"]"#,
        &["retyped: T: T (string or int32) → T (int32 or boolean or string)"],
    ),
    (
        r#""type": ["string", "int32", "null"]"#,
        r#""type": ["int32", "null"]"#,
        &["!retyped: T: T (string or int32 or null) → T (int32 or null)"],
    ),
    (
        r#""type": "array", "items": {"type": "string"}"#,
        r#""type": "array", "items": {"type": "boolean"}"#,
        &["!retyped: T[]: string → boolean"],
    ),
    (
        r#""type": "map", "values": {"type": "string", "maxLength": 2}"#,
        r#""type": "map", "values": {"type": "string"}"#,
        &["constraint: T{}: maxLength 2 → none"],
    ),
    // Constraints.
    (
        r#""type": "string", "minLength": 1, "maxLength": 9"#,
        r#""type": "string", "minLength": 2, "maxLength": 99"#,
        &["!constraint: T: minLength 1 → 2", "constraint: T: maxLength 9 → 99"],
    ),
    (
        r#""type": "string""#,
        r#""type": "string", "minLength": 0, "pattern": "a""#,
        &["constraint: T: minLength none → 0", "!constraint: T: pattern none → a"],
    ),
    (
        r#""type": "double", "minimum": 1.5"#,
        r#""type": "double", "exclusiveMinimum": 1.50"#,
        &["!constraint: T: minimum 1.5 → 1.5 (exclusive)"],
    ),
    // Values.
    (
        r#""type": "string", "enum": ["A", "B"]"#,
        r#""type": "string", "enum": ["B", "C"]"#,
        &["!enum-value-removed: T: A", "enum-value-added: T: C"],
    ),
    (
        r#""type": "string", "enum": ["A"]"#,
        r#""type": "string""#,
        &["retyped: T: T (enum) → T (string)"],
    ),
    // Secrets.
    (
        r#""type": "string""#,
        r#""type": "string", "cognito": {"sensitive": true}"#,
        &["sensitive: T: shown → sensitive"],
    ),
];

#[test]
fn each_change_is_told_with_its_kind() {
    for (old, new, expected) in CASES {
        assert_eq!(changes(old, new), *expected, "{old} → {new}");
        assert!(changes(old, old).is_empty(), "{old}");
    }
}

#[test]
fn a_change_of_what_is_referred_to_is_told_once() {
    let of = |length: u8| {
        document(&format!(
            r##""A": {{"type": "object", "properties": {{
                "X": {{"type": {{"$ref": "#/definitions/N"}}}},
                "Y": {{"type": {{"$ref": "#/definitions/N"}}}}}}}},
            "N": {{"type": "string", "maxLength": {length}}}"##
        ))
    };
    let told: Vec<String> =
        documents(&mut of(5), &mut of(4)).iter().map(ToString::to_string).collect();
    assert_eq!(told, ["N: maxLength 5 → 4"]);
}

#[test]
fn another_name_of_a_type_is_told_with_what_differs() {
    let of = |name: &str, length: u8| {
        document(&format!(
            r##""A": {{"type": "object", "properties": {{
                "X": {{"type": {{"$ref": "#/definitions/{name}"}}}}}}}},
            "M": {{"type": "string", "maxLength": {length}}},
            "N": {{"type": "string", "maxLength": {length}}}"##
        ))
    };
    let told = |old: &mut Definitions, new: &mut Definitions| {
        documents(old, new).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(told(&mut of("M", 5), &mut of("N", 5)), ["A.X: M → N"]);
}

#[test]
fn recursive_types_come_to_an_end() {
    let of = |name: &str, kind: &str| {
        document(&format!(
            r##""{name}": {{"type": "object", "properties": {{
                "Next": {{"type": {{"$ref": "#/definitions/{name}"}}}}, "V": {{"type": "{kind}"}}}}}},
            "Root": {{"type": "object", "properties": {{
                "A": {{"type": {{"$ref": "#/definitions/{name}"}}}}}}}}"##
        ))
    };
    let changes = documents(&mut of("M", "string"), &mut of("N", "boolean"));
    let told: Vec<String> = changes.iter().map(ToString::to_string).collect();
    let expected = [
        "M: M (object)",
        "Root.A: M → N",
        "Root.A.Next: M → N",
        "Root.A.V: string → boolean",
        "N: N (object)",
    ];
    assert_eq!(told, expected);
}

#[test]
fn another_root_is_another_type() {
    let document = |root: &str| {
        let text = format!(
            r##"{{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:t",
            "$root": "#/definitions/{root}", "name": "All", "definitions":
            {{"A": {{"type": "string"}}, "B": {{"type": "string"}}}}}}"##
        );
        Definitions::new("t.json", &text)
    };
    assert!(documents(&mut document("A"), &mut document("A")).is_empty());
    let changes = documents(&mut document("A"), &mut document("B"));
    assert_eq!(changes.len(), 1);
    assert!(changes[0].breaking);
    assert_eq!(changes[0].to_string(), "$root: #/definitions/A → #/definitions/B");
}
