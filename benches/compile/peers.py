"""The stack that a careful user assembles today: serde + bon + garde.

No `Debug` is derived, although our own derive writes one: what is measured is
the least that a user of these crates can do.
"""

import documents
import properties
import rust
import serde_alone

NAME = "peers"
DEPENDENCIES = {
    "serde": '{ version = "1", features = ["derive"] }',
    "serde_json": '"1"',
    "bon": '"3"',
    "garde": '{ version = "0.23", features = ["derive", "regex"] }',
}
PROGRAMS = ("round_trip", "whole")

HEAD = [
    "#[derive(serde::Serialize, serde::Deserialize, bon::Builder, garde::Validate)]",
    '#[serde(rename_all = "PascalCase")]',
    "#[builder(on(String, into))]",
]

# garde has no rule for what a map holds, so a user writes it, once.
MAP_RULE = f"""
fn values(map: &Option<BTreeMap<String, String>>, _: &()) -> garde::Result {{
    let too_long = |value: &String| value.chars().count() > {properties.MAP_VALUE_MAX};
    if map.iter().flat_map(BTreeMap::values).any(too_long) {{
        return Err(garde::Error::new("value too long"));
    }}
    Ok(())
}}
"""


def rules(property):
    bounds = ", ".join(
        f"{name} = {bound}"
        for name, bound in (("min", property.minimum), ("max", property.maximum))
        if bound is not None
    )
    match property.kind:
        case "bool":
            return ["skip"]
        case "int":
            return [f"range({bounds})"]
        case "map":
            return [f"length({bounds})", "custom(values)"]
        case "list":
            inner = f"length(chars, min = 1, max = {properties.LIST_ITEM_MAX})"
            optional = f"inner({inner})" if property.required else f"inner(inner({inner}))"
            return [f"length({bounds})", optional]
    pattern = [f'pattern(r"^(?:{property.pattern})$")'] if property.pattern else []
    return [f"length(chars, {bounds})", *pattern]


def attributes(property):
    return [*serde_alone.attributes(property), f"#[garde({', '.join(rules(property))})]"]


def library(structs):
    texts = [rust.struct_text(struct, HEAD, attributes) for struct in structs]
    return "\n".join(["use std::collections::BTreeMap;", MAP_RULE, *texts])


def program(name, structs):
    return serde_alone.round_trip(structs) if name == "round_trip" else whole(structs)


WHOLE = """
fn check<T: Serialize + DeserializeOwned + Validate<Context = ()>>(value: T, broken: &str) -> String {
    value.validate().expect("a valid value");
    let text = serde_json::to_string(&value).expect("JSON");
    let value: T = serde_json::from_str(&text).expect("the same value");
    value.validate().expect("a valid value");
    let broken: T = serde_json::from_str(broken).expect("the right types");
    assert!(broken.validate().is_err());
    serde_json::to_string(&value).expect("JSON")
}"""


def setter(property):
    match property.kind:
        case "map":
            pairs = ", ".join(
                f"({rust.quoted(k)}.to_owned(), {rust.quoted(v)}.to_owned())" for k, v in property.value.items()
            )
            value = f"BTreeMap::from([{pairs}])"
        case "list":
            value = f"vec![{', '.join(rust.quoted(item) + '.to_owned()' for item in property.value)}]"
        case _:
            value = rust.quoted(property.value)
    return f".{property.field}({value})"


def whole(structs):
    calls = [
        f"check({s.name}::builder(){''.join(map(setter, s.properties))}.build(), "
        f"{rust.literal(documents.document(s, broken=True))})"
        for s in structs
    ]
    prelude = [
        "use std::collections::BTreeMap;",
        "use garde::Validate;",
        "use serde::{Serialize, de::DeserializeOwned};",
        "use stack::*;",
        WHOLE,
    ]
    return rust.main_text(prelude, calls)
