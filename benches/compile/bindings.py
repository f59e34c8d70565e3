"""Structs for the measure of binding: requests of user pools that hold plain members only, each
bound to its built-in definition, or with the same constraints written by hand."""

import json
import re

from crate import PROJECT

DOCUMENT = PROJECT / "structure" / "definitions" / "user-pools.json"
WIDTHS = {"int32": "i32", "int64": "i64", "boolean": "bool", "string": "String"}
HEAD = "use std::collections::BTreeMap;\nuse cognito_request::CognitoRequest;\n"


def resolved(definitions, schema):
    """The name that a schema refers to, and what the name stands for with what the schema adds."""
    kind = schema.get("type")
    if isinstance(kind, dict):
        name = kind["$ref"].rsplit("/", 1)[1]
        return name, {**definitions[name], **{key: value for key, value in schema.items() if key != "type"}}
    return None, schema


def rust_type(definitions, schema):
    """The type of a member; none of one that is not plain."""
    kind = schema["type"]
    if kind == "map":
        inner = rust_type(definitions, resolved(definitions, schema["values"])[1])
        return f"BTreeMap<String, {inner}>" if inner else None
    return None if "enum" in schema or not isinstance(kind, str) else WIDTHS.get(kind)


def limits(low, high):
    return f"{low if low is not None else ''}..{'' if high is None else f'={high}'}"


def constraints(definitions, schema):
    """The attributes that say by hand what the definition says."""
    found = []
    if schema.get("cognito", {}).get("sensitive"):
        found.append("sensitive")
    for attribute, low, high in (("length", "minLength", "maxLength"), ("length", "minEntries", "maxEntries"),
                                 ("range", "minimum", "maximum")):
        if low in schema or high in schema:
            found.append(f"{attribute}({limits(schema.get(low), schema.get(high))})")
    if "pattern" in schema:
        found.append(f'pattern(r#"{schema["pattern"]}"#)')
    for attribute, keyword in (("keys", "keyNames"), ("values", "values")):
        inner = constraints(definitions, resolved(definitions, schema[keyword])[1]) if keyword in schema else []
        if inner:
            found.append(f"{attribute}({', '.join(inner)})")
    return found


def snake(name):
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def member(definitions, name, schema, required, bound):
    reference, whole = resolved(definitions, schema)
    held = rust_type(definitions, whole)
    lines = ["    #[required]"] if required else []
    if bound:
        lines += [f'    #[doc_ref("{reference}")]'] if reference else []
    else:
        lines += [f"    #[{attribute}]" for attribute in constraints(definitions, whole)]
    lines.append(f"    pub {snake(name)}: {held if required else f'Option<{held}>'},")
    return lines


def is_plain(definitions, schema):
    return all(
        rust_type(definitions, resolved(definitions, member)[1]) for member in schema.get("properties", {}).values()
    )


def structs(count, bound):
    """The source of a library with so many of them, one in each module."""
    definitions = json.loads(DOCUMENT.read_text(encoding="utf-8"))["definitions"]
    plain = [name for name, schema in definitions.items()
             if name.endswith("Request") and schema.get("properties") and is_plain(definitions, schema)]
    modules = []
    for number in range(count):
        name = plain[number % len(plain)]
        schema = definitions[name]
        lines = []
        for property_, inner in schema["properties"].items():
            lines += member(definitions, property_, inner, property_ in schema.get("required", []), bound)
        head = f'#[doc_ref("user-pools#{name}")]' if bound else '#[cognito(service = "user-pools")]'
        body = "\n".join(["#[derive(CognitoRequest)]", head, f"pub struct {name} {{", *lines, "}"])
        modules.append(f"pub mod m{number} {{\n#[allow(unused_imports)]\n{HEAD}\n{body}\n}}\n")
    return "".join(modules), len(plain)
