//! Rules about which properties a struct has, and whether they are required.

use crate::definition::Property;
use crate::errors::Errors;
use crate::input::{FieldInput, StructureInput};
use crate::shape::Shape;

/// Rule `definition-required-missing`: a struct has a field for every required property.
pub(super) fn every_required_property(input: &StructureInput<'_>, errors: &mut Errors) {
    missing(input, true, "requires", "", errors);
}

/// Rule `definition-left-out`: a struct has a field for every optional property, or is `partial`.
pub(super) fn every_optional_property(input: &StructureInput<'_>, errors: &mut Errors) {
    if input.container.partial.is_none() {
        let instead = " `#[cognito(partial)]` to leave optional properties out, or write";
        missing(input, false, "has", instead, errors);
    }
}

/// Tells for which properties there is no field, with a line to write for each. One for which a
/// field was meant is told at that.
fn missing(
    input: &StructureInput<'_>,
    required: bool,
    verb: &str,
    instead: &str,
    errors: &mut Errors,
) {
    let Some(definition) = &input.bound.definition else { return };
    let (mut lines, mut count) = (String::new(), 0);
    for property in &definition.properties {
        let told = property.held.is_undefined() || is_meant(input, &property.wire);
        if property.required == Some(required) && !told {
            lines.push_str(&line(property));
            count += 1;
        }
    }
    let mut what = "a property".to_owned();
    if count > 1 {
        what = format!("{count} properties");
    }
    if count > 0 {
        let of = &definition.held.reference;
        errors.span(
            input.item.ident.span(),
            format_args!("`{of}` {verb} {what} for which there is no field\nwrite{instead}{lines}"),
        );
    }
}

/// Whether some field without a property is told that this may be its one.
fn is_meant(input: &StructureInput<'_>, wire: &str) -> bool {
    for field in &input.fields {
        let meant = match &field.pairing {
            crate::definition::Pairing::Nothing(near) => near.as_deref() == Some(wire),
            crate::definition::Pairing::Several(names) => crate::name::texts(names).contains(&wire),
            _ => false,
        };
        if meant {
            return true;
        }
    }
    false
}

/// The field of a property, as it is written.
fn line(property: &Property) -> String {
    let (name, ty) = (crate::name::snake(&property.wire), property.held.rust_type());
    let mut field = format!("{name}: {ty},");
    if property.required != Some(true) {
        field = format!("{name}: Option<{ty}>,");
    }
    // A name that says nothing of its property needs to be told.
    if crate::definition::fold(&name) != crate::definition::fold(&property.wire) {
        field = format!("#[rename({:?})] {field}", property.wire);
    }
    if property.required == Some(true) {
        field = format!("#[required] {field}");
    }
    format!("\n    {field}")
}

/// Rule `definition-required`: the field of a required property is marked, and no `Option`.
pub(super) fn required_is_marked(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        if required(field) == Some(true) && field.attributes.required.is_none() {
            let (name, of, ty) = (field.name(), reference(input), inner(field));
            errors.span(field.ident.span(), format_args!("`{name}` is required by `{of}`\nwrite `#[required]` above it, and `{name}: {ty}`"));
        }
    }
}

/// Rule `definition-optional`: the field of an optional property is not marked as required.
pub(super) fn optional_is_not_marked(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        if let (Some(false), Some(span)) = (required(field), field.attributes.required) {
            let (name, of, ty) = (field.name(), reference(input), inner(field));
            errors.span(span, format_args!("`{name}` is optional in `{of}`, so it can be absent\nleave `#[required]` out, and write `{name}: Option<{ty}>`"));
        }
    }
}

/// Whether the property of a field is required.
fn required(field: &FieldInput<'_>) -> Option<bool> {
    match &field.property {
        Some(property) => property.required,
        None => None,
    }
}

/// The type of a field's value, as it is written.
fn inner(field: &FieldInput<'_>) -> String {
    match &field.ty.shape {
        Shape::Optional(inner) => super::super::presence::text(inner),
        _ => super::super::presence::text(field.ty),
    }
}

fn reference<'i>(input: &'i StructureInput<'_>) -> &'i str {
    match &input.bound.definition {
        Some(definition) => &definition.held.reference,
        None => "",
    }
}
