"""This project: one derive, by path from the work tree."""

import documents
import properties
import rust
import serde_alone

NAME = "ours"
DEPENDENCIES = {
    "cognito-request": '{ path = "@core@" }',
    "serde": '"1"',
    "serde_json": '"1"',
}
# The `own_` programs go through the crate's own reader and writer, the others through serde_json.
PROGRAMS = ("round_trip", "own_round_trip", "whole", "own_whole")

HEAD = ["#[derive(cognito_request::CognitoRequest)]", '#[cognito(service = "user-pools")]']


def attributes(property):
    lines = []
    if property.required:
        lines.append("#[required]")
    if property.sensitive:
        lines.append("#[sensitive]")
    if property.minimum is not None or property.maximum is not None:
        rule = "range" if property.kind == "int" else "length"
        lower = 0 if property.minimum is None else property.minimum
        lines.append(f"#[{rule}({lower}..={property.maximum})]")
    if property.pattern:
        lines.append(f'#[pattern(r"{property.pattern}")]')
    if property.kind == "list":
        lines.append(f"#[items(length(1..={properties.LIST_ITEM_MAX}))]")
    if property.kind == "map":
        lines.append(f"#[values(length(0..={properties.MAP_VALUE_MAX}))]")
    return lines


def library(structs):
    texts = [rust.struct_text(struct, HEAD, attributes) for struct in structs]
    return "\n".join(["use std::collections::BTreeMap;", "", *texts])


def program(name, structs):
    match name:
        case "round_trip":
            return serde_alone.round_trip(structs)
        case "own_round_trip":
            return own_round_trip(structs)
        case "whole":
            return whole(structs, WHOLE)
        case "own_whole":
            return whole(structs, OWN_WHOLE)
    raise ValueError(name)


def own_round_trip(structs):
    calls = [
        f"{s.name}::from_json({rust.literal(documents.document(s))}).expect(\"a valid value\").to_json()"
        for s in structs
    ]
    return rust.main_text(["use stack::*;"], calls)


WHOLE = """
macro_rules! check {
    ($type:ident, $value:expr, $broken:expr) => {{
        let value = $value.build().expect("a valid value");
        let text = serde_json::to_string(&value).expect("JSON");
        let value: $type = serde_json::from_str(&text).expect("the same value");
        value.validate().expect("a valid value");
        let broken: $type = serde_json::from_str($broken).expect("the right types");
        assert!(broken.validate().is_err());
        serde_json::to_string(&value).expect("JSON")
    }};
}"""

OWN_WHOLE = """
macro_rules! check {
    ($type:ident, $value:expr, $broken:expr) => {{
        let value = $value.build().expect("a valid value");
        let value = $type::from_json(&value.to_json()).expect("the same value");
        value.validate().expect("a valid value");
        let broken = $type::from_json($broken).expect("the right types");
        assert!(broken.validate().is_err());
        value.to_json()
    }};
}"""


def setter(property):
    match property.kind:
        case "map":
            pairs = ", ".join(f"({rust.quoted(k)}, {rust.quoted(v)})" for k, v in property.value.items())
            value = f"[{pairs}]"
        case "list":
            value = f"[{', '.join(map(rust.quoted, property.value))}]"
        case _:
            value = rust.quoted(property.value)
    return f".{property.field}({value})"


def whole(structs, check):
    calls = [
        f"check!({s.name}, {s.name}::builder(){''.join(map(setter, s.properties))}, "
        f"{rust.literal(documents.document(s, broken=True))})"
        for s in structs
    ]
    return rust.main_text(["use stack::*;", check], calls)
