//! Rules about names: on the wire, and of the builder's methods.

use crate::errors::Errors;
use crate::input::StructureInput;

/// Rule `empty-name`: a property has a name.
pub(super) fn name_not_empty(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        if field.attributes.other.is_none() && field.wire().is_empty() {
            match &field.attributes.rename {
                Some(rename) => errors
                    .at(rename, "a property has a name on the wire\nwrite it between the quotes"),
                None => errors.at(
                    field.ident,
                    "the field's name gives no name for the wire\nwrite `#[rename(\"…\")]`",
                ),
            }
        }
    }
}

/// Rule `name-twice`: no two properties have one name on the wire.
pub(super) fn name_once(input: &StructureInput<'_>, errors: &mut Errors) {
    let mut names: Vec<(String, String)> = Vec::new();
    for field in &input.fields {
        if field.attributes.other.is_some() {
            continue;
        }
        let (wire, name) = (field.wire(), field.name());
        let mut first = None;
        for (other, name) in &names {
            if *other == wire {
                first = Some(name);
            }
        }
        if let Some(first) = first {
            let message = format!(
                "`{first}` and `{name}` are both `{wire}` on the wire\nrename one of the two"
            );
            match &field.attributes.rename {
                Some(rename) => errors.at(rename, message),
                None => errors.at(field.ident, message),
            }
        } else {
            names.push((wire, name));
        }
    }
}

/// Rule `builder-method`: a setter must not have the name of the builder's own methods.
pub(super) fn builder_method(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let name = field.name();
        if name == "build" || name == "build_unvalidated" {
            let wire = field.wire();
            errors.at(
                field.ident,
                format_args!("the builder has a method `{name}` of its own\ncall the field otherwise and write `#[rename(\"{wire}\")]`"),
            );
        }
    }
}

/// Rule `setter-twice`: `maybe_x` is the setter of `x` that takes the `Option`.
pub(super) fn setter_once(input: &StructureInput<'_>, errors: &mut Errors) {
    let mut optional = Vec::new();
    for field in &input.fields {
        if field.attributes.required.is_none() && field.attributes.other.is_none() {
            optional.push(format!("maybe_{}", field.name()));
        }
    }
    for field in &input.fields {
        let (name, wire) = (field.name(), field.wire());
        if optional.contains(&name) {
            errors.at(
                field.ident,
                format_args!("`{name}` is also the setter of another field that takes its `Option`\ncall the field otherwise and write `#[rename(\"{wire}\")]`"),
            );
        }
    }
}
