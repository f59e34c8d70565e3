"""serde's derive and nothing else: no builder, no validation."""

import documents
import rust

NAME = "serde"
DEPENDENCIES = {
    "serde": '{ version = "1", features = ["derive"] }',
    "serde_json": '"1"',
}
PROGRAMS = ("round_trip",)

HEAD = ["#[derive(serde::Serialize, serde::Deserialize)]", '#[serde(rename_all = "PascalCase")]']


def attributes(property):
    if property.required:
        return []
    return ['#[serde(skip_serializing_if = "Option::is_none")]']


def library(structs):
    texts = [rust.struct_text(struct, HEAD, attributes) for struct in structs]
    return "\n".join(["use std::collections::BTreeMap;", "", *texts])


ROUND_TRIP = """
fn round_trip<T: Serialize + DeserializeOwned>(text: &str) -> String {
    let value: T = serde_json::from_str(text).expect("a valid value");
    serde_json::to_string(&value).expect("JSON")
}"""


def round_trip(structs):
    """Reads and writes each struct through serde_json."""
    prelude = ["use serde::{Serialize, de::DeserializeOwned};", "use stack::*;", ROUND_TRIP]
    calls = [f"round_trip::<{s.name}>({rust.literal(documents.document(s))})" for s in structs]
    return rust.main_text(prelude, calls)


def program(name, structs):
    assert name == "round_trip"
    return round_trip(structs)
