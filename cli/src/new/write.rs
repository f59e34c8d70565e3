//! The text of a source.

use super::model::{Attribute, Body, Field, Item, Member, Source, Structure, Variant};
use super::{comment, layout, lint};

/// Writes a source.
pub(super) fn write(source: &Source) -> String {
    let names: Vec<String> = source.items.iter().map(|item| item.name.clone()).collect();
    let items: Vec<&Item> = source.items.iter().collect();
    let mut out = imports(&items);
    push_items(&mut out, &items, &names);
    out
}

/// Adds items, each behind an empty line; `names` are those of all items that these refer to.
pub(super) fn push_items(out: &mut String, items: &[&Item], names: &[String]) {
    for item in items {
        out.push('\n');
        push_item(out, item, names);
    }
}

/// The `use` declarations for what the items mention, but for one another.
pub(super) fn imports(items: &[&Item]) -> String {
    let (mut map, mut crate_names) = (false, Vec::new());
    let mut uses = |name| {
        if !crate_names.contains(&name) {
            crate_names.push(name);
        }
    };
    for item in items {
        match &item.body {
            Body::Enumeration(_) => uses("CognitoEnum"),
            Body::Structure(structure) => {
                uses(if structure.request { "CognitoRequest" } else { "CognitoStructure" });
                if structure.keys.iter().any(|key| key == "output = Nothing") {
                    uses("Nothing");
                }
                for field in structure.fields() {
                    map |= field.ty.has_map();
                    for name in ["Blob", "JsonText", "Timestamp"] {
                        if field.ty.mentions(name) {
                            uses(name);
                        }
                    }
                }
            }
        }
    }
    crate_names.sort_unstable();
    let first = if map { "use std::collections::BTreeMap;\n\n" } else { "" };
    match &crate_names[..] {
        [name] => format!("{first}use cognito_request::{name};\n"),
        names => format!("{first}use cognito_request::{{{}}};\n", names.join(", ")),
    }
}

fn push_item(out: &mut String, item: &Item, names: &[String]) {
    comment::documentation(out, "", &item.documentation);
    if let Some(remark) = &item.remark {
        comment::plain(out, "", remark);
    }
    let derives = match &item.body {
        Body::Enumeration(_) => "CognitoEnum, Clone, Debug, PartialEq, Eq",
        Body::Structure(Structure { request: true, .. }) => "CognitoRequest",
        Body::Structure(_) => "CognitoStructure",
    };
    out.extend(["#[derive(", derives, ")]\n"]);
    if let Some(reference) = &item.doc_ref {
        layout::attribute(out, "", &text_attribute("doc_ref", reference));
    }
    if let Body::Structure(Structure { keys, .. }) = &item.body
        && !keys.is_empty()
    {
        layout::attribute(out, "", &Attribute { name: "cognito", arguments: keys.clone() });
    }
    if let Some(allowed) = lint::allowed(item) {
        layout::attribute(out, "", &allowed);
    }
    match &item.body {
        Body::Structure(structure) => push_structure(out, &item.name, structure, names),
        Body::Enumeration(variants) => push_enumeration(out, &item.name, variants),
    }
}

/// `name("text")`.
pub(super) fn text_attribute(name: &'static str, text: &str) -> Attribute {
    Attribute { name, arguments: vec![format!("{text:?}")] }
}

fn push_structure(out: &mut String, name: &str, structure: &Structure, names: &[String]) {
    if structure.members.is_empty() {
        out.extend(["pub struct ", name, " {}\n"]);
        return;
    }
    out.extend(["pub struct ", name, " {\n"]);
    for member in &structure.members {
        match member {
            Member::Field(field) => push_field(out, field, names),
            Member::LeftOut(wire, reason) => {
                let wire = wire.escape_debug();
                comment::plain(out, "    ", &format!("`{wire}` is left out: {reason}."));
            }
        }
    }
    out.push_str("}\n");
}

fn push_field(out: &mut String, field: &Field, names: &[String]) {
    comment::documentation(out, "    ", &field.documentation);
    if field.required {
        out.push_str("    #[required]\n");
    }
    for attribute in &field.attributes {
        layout::attribute(out, "    ", attribute);
    }
    let ty = layout::Written::of(&field.ty, names);
    let ty = if field.required { ty } else { ty.optional() };
    layout::field(out, &field.name, &ty);
}

fn push_enumeration(out: &mut String, name: &str, variants: &[Variant]) {
    out.extend(["pub enum ", name, " {\n"]);
    for variant in variants {
        comment::documentation(out, "    ", &variant.documentation);
        if let Some(wire) = &variant.rename {
            layout::attribute(out, "    ", &text_attribute("rename", wire));
        }
        let name = &variant.name;
        if variant.other {
            out.extend(["    #[other]\n    ", name, "(String),\n"]);
        } else {
            out.extend(["    ", name, ",\n"]);
        }
    }
    out.push_str("}\n");
}
