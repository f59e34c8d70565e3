//! The words for types, and what each needs.

use cognito_structure::definition::{Definitions, FaultCode as Code, Form, Kind};

use crate::{core, each, none};

/// The kind of a document's root.
pub(crate) fn kind(text: &str) -> Kind {
    let mut definitions = Definitions::new("a.json", text);
    let root = definitions.root().unwrap();
    definitions.kind(root).clone()
}

#[test]
fn every_primitive_type_has_its_kind() {
    let words = [
        "string",
        "number",
        "integer",
        "boolean",
        "null",
        "binary",
        "int8",
        "uint8",
        "int16",
        "uint16",
        "int32",
        "uint32",
        "int64",
        "uint64",
        "int128",
        "uint128",
        "float8",
        "float",
        "double",
        "decimal",
        "date",
        "datetime",
        "time",
        "duration",
        "uuid",
        "uri",
        "jsonpointer",
        "any",
    ];
    let mut told = Vec::new();
    for word in words {
        let text = core(&format!("\"type\": \"{word}\""));
        none(std::slice::from_ref(&text));
        let kind = match kind(&text) {
            Kind::Integer { bits, signed, as_text } => {
                let sign = if signed { "i" } else { "u" };
                format!("{sign}{bits}{}", if as_text { " text" } else { "" })
            }
            Kind::Float { bits } => format!("f{bits}"),
            Kind::Text(Form::Plain) => "text".to_owned(),
            Kind::Text(form) => format!("text of a {form:?}"),
            other => format!("{other:?}"),
        };
        told.push(format!("{word}: {kind}\n"));
    }
    assert_eq!(
        told.concat(),
        "string: text\nnumber: f64\ninteger: i32\nboolean: Boolean\nnull: Null\nbinary: Blob\n\
         int8: i8\nuint8: u8\nint16: i16\nuint16: u16\nint32: i32\nuint32: u32\nint64: i64 text\n\
         uint64: u64 text\nint128: i128 text\nuint128: u128 text\nfloat8: f8\nfloat: f32\n\
         double: f64\ndecimal: Decimal\ndate: text of a Date\ndatetime: text of a DateTime\n\
         time: text of a Time\nduration: text of a Duration\nuuid: text of a Uuid\n\
         uri: text of a Uri\njsonpointer: text of a JsonPointer\nany: Document\n"
    );
}

#[test]
fn there_is_no_other_type() {
    each(&[
        (core("\"type\": \"sting\""), Code::UnknownType, "/type", 2, 9),
        (core("\"type\": 1"), Code::KeywordType, "/type", 2, 9),
        (
            core("\"type\": \"array\", \"items\": {\"description\": \"\"}"),
            Code::MissingType,
            "/items",
            2,
            27,
        ),
        (
            core("\"type\": \"array\", \"items\": {\"type\": {\"type\": \"map\"}}"),
            Code::InvalidType,
            "/items/type",
            2,
            36,
        ),
    ]);
    let faults = Definitions::new("a.json", &core("\"type\": \"String\"")).check();
    assert_eq!(faults[0].to_string(), "there is no type `String`: did you mean `string`?");
}

#[test]
fn compound_types_need_their_parts() {
    let any = "{\"type\": \"any\"}";
    none(&[
        core(&format!("\"type\": \"object\", \"properties\": {{\"a\": {any}}}")),
        core(&format!("\"type\": \"array\", \"items\": {any}")),
        core(&format!("\"type\": \"set\", \"items\": {any}")),
        core(&format!("\"type\": \"map\", \"values\": {any}")),
        core(&format!("\"type\": \"tuple\", \"properties\": {{\"a\": {any}}}, \"tuple\": [\"a\"]")),
        core(&format!("\"type\": \"choice\", \"choices\": {{\"a\": {any}}}")),
    ]);
    each(&[
        (core("\"type\": \"object\""), Code::MissingProperties, "", 1, 1),
        (core("\"type\": \"object\", \"properties\": {}"), Code::MissingProperties, "", 1, 1),
        (core("\"type\": \"array\""), Code::MissingItems, "", 1, 1),
        (core("\"type\": \"set\""), Code::MissingItems, "", 1, 1),
        (core("\"type\": \"map\""), Code::MissingValues, "", 1, 1),
        (core("\"type\": \"choice\""), Code::MissingChoices, "", 1, 1),
        (core("\"type\": \"choice\", \"choices\": {}"), Code::MissingChoices, "", 1, 1),
        (
            core(&format!("\"type\": \"tuple\", \"properties\": {{\"a\": {any}}}")),
            Code::MissingTuple,
            "",
            1,
            1,
        ),
        (core("\"type\": \"array\", \"items\": 1"), Code::KeywordType, "/items", 2, 27),
    ]);
}

#[test]
fn a_tuple_orders_its_properties() {
    let tuple = |order: &str| {
        core(&format!(
            "\"type\": \"tuple\", \"properties\": {{\"a\": {{\"type\": \"any\"}}, \"b\": {{\"type\": \
             \"null\"}}}},\n\"tuple\": {order}"
        ))
    };
    let Kind::Tuple(elements) = kind(&tuple("[\"b\", \"a\"]")) else { panic!("a tuple") };
    assert_eq!([&elements[0].name[..], &elements[1].name], ["b", "a"]);
    assert!(elements[0].required);
    each(&[
        (tuple("[\"a\"]"), Code::TupleMismatch, "/tuple", 3, 10),
        (tuple("[\"a\", \"b\", \"c\"]"), Code::TupleMismatch, "/tuple/2", 3, 21),
        (tuple("[\"a\", \"b\", \"a\"]"), Code::TupleMismatch, "/tuple/2", 3, 21),
    ]);
}

#[test]
fn a_union_is_of_names_references_and_lists_in_place() {
    let union = |types: &str| {
        core(&format!(
            "\"$root\": \"#/definitions/U\", \"definitions\": {{\"B\": {{\"type\": \"string\"}}, \
             \"U\": {{\"type\":\n{types}}}}}"
        ))
    };
    none(&[
        union("[\"string\", \"null\"]"),
        union("[{\"$ref\": \"#/definitions/B\", \"description\": \"b\"}, \"int32\"]"),
        union("[\"string\", {\"type\": \"map\", \"values\": {\"type\": \"string\"}}]"),
    ]);
    let Kind::Union(types) = kind(&union("[\"string\", \"null\"]")) else { panic!("a union") };
    assert_eq!(types.len(), 2);
    let at = "/definitions/U/type";
    each(&[
        (union("[]"), Code::InvalidType, at, 3, 1),
        (union("[\"string\", \"object\"]"), Code::InvalidType, &format!("{at}/1"), 3, 12),
        (union("[\"strig\"]"), Code::UnknownType, &format!("{at}/0"), 3, 2),
        (
            union("[{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"any\"}}}]"),
            Code::InvalidType,
            &format!("{at}/0"),
            3,
            2,
        ),
        (union("[1]"), Code::KeywordType, &format!("{at}/0"), 3, 2),
    ]);
}
