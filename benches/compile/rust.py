"""Rust text that more than one stack needs."""

import json


def literal(text):
    """A raw string literal; none of the texts here holds a quote and a `#` in a row."""
    return f'r#"{text}"#'


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def struct_text(struct, head, attributes):
    """`head`: the lines above the struct; `attributes`: the lines above one field."""
    lines = [*head, f"pub struct {struct.name} {{"]
    for property in struct.properties:
        lines += [f"    {line}" for line in attributes(property)]
        lines.append(f"    pub {property.field}: {property.type},")
    return "\n".join([*lines, "}", ""])


def main_text(prelude, calls):
    """A `main` that prints what each call returns; one function for each, as no user writes one large `main`."""
    lines = [*prelude, ""]
    for number, call in enumerate(calls):
        lines += [f"fn call_{number}() -> String {{", f"    {call}", "}", ""]
    lines.append("fn main() {")
    lines += [f'    println!("{{}}", call_{number}());' for number in range(len(calls))]
    return "\n".join([*lines, "}", ""])
