//! Rules about which properties a struct has, and whether they are required.

use crate::definition::Property;
use crate::errors::Errors;
use crate::input::StructureInput;
use crate::shape::Shape;

/// Rule `definition-required-missing`: a struct has a field for every required property.
pub(super) fn every_required_property(input: &StructureInput<'_>, errors: &mut Errors) {
    let missing = left(input, true);
    if let (Some(definition), false) = (&input.bound.definition, missing.is_empty()) {
        let (of, what) = (&definition.held.reference, what(missing.len()));
        let lines = lines(&missing);
        errors.at(
            &input.item.ident,
            format_args!("`{of}` requires {what} for which there is no field\nwrite{lines}"),
        );
    }
}

/// Rule `definition-left-out`: a struct has a field for every optional property, or is `partial`.
pub(super) fn every_optional_property(input: &StructureInput<'_>, errors: &mut Errors) {
    let missing = left(input, false);
    if input.container.partial.is_some() || missing.is_empty() {
        return;
    }
    if let Some(definition) = &input.bound.definition {
        let (of, what) = (&definition.held.reference, what(missing.len()));
        let lines = lines(&missing);
        errors.at(
            &input.item.ident,
            format_args!("`{of}` has {what} for which there is no field\nwrite `#[cognito(partial)]` to leave optional properties out, or write{lines}"),
        );
    }
}

/// The properties for which there is no field. One for which a field was meant is told at that.
fn left<'i>(input: &'i StructureInput<'_>, required: bool) -> Vec<&'i Property> {
    let mut left = Vec::new();
    let Some(definition) = &input.bound.definition else { return left };
    for property in &definition.properties {
        if property.required == Some(required) && !is_meant(input, &property.wire) {
            left.push(property);
        }
    }
    left
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

fn what(count: usize) -> String {
    if count == 1 { "a property".to_owned() } else { format!("{count} properties") }
}

/// What to write for each, a line for each.
fn lines(properties: &[&Property]) -> String {
    let mut lines = String::new();
    for property in properties {
        let (name, ty) = (crate::name::snake(&property.wire), property.held.rust_type());
        // A name that says nothing of its property needs to be told.
        let folds = crate::definition::fold(&name) == crate::definition::fold(&property.wire);
        let rename =
            if folds { String::new() } else { format!("#[rename(\"{}\")] ", property.wire) };
        let line = if property.required == Some(true) {
            format!("\n    #[required] {rename}{name}: {ty},")
        } else {
            format!("\n    {rename}{name}: Option<{ty}>,")
        };
        lines.push_str(&line);
    }
    lines
}

/// Rule `definition-required`: the field of a required property is marked, and no `Option`.
pub(super) fn required_is_marked(input: &StructureInput<'_>, errors: &mut Errors) {
    let Some(definition) = &input.bound.definition else { return };
    for field in &input.fields {
        let required = field.property.as_ref().is_some_and(|of| of.required == Some(true));
        if required && field.attributes.required.is_none() {
            let (name, of) = (field.name(), &definition.held.reference);
            let ty = match &field.ty.shape {
                Shape::Optional(inner) => super::super::presence::text(inner),
                _ => super::super::presence::text(field.ty),
            };
            errors.at(field.ident, format_args!("`{name}` is required by `{of}`\nwrite `#[required]` above it, and `{name}: {ty}`"));
        }
    }
}

/// Rule `definition-optional`: the field of an optional property is not marked as required.
pub(super) fn optional_is_not_marked(input: &StructureInput<'_>, errors: &mut Errors) {
    let Some(definition) = &input.bound.definition else { return };
    for field in &input.fields {
        let optional = field.property.as_ref().is_some_and(|of| of.required == Some(false));
        if let (true, Some(span)) = (optional, field.attributes.required) {
            let (name, of) = (field.name(), &definition.held.reference);
            let ty = match &field.ty.shape {
                Shape::Optional(_) => continue,
                _ => super::super::presence::text(field.ty),
            };
            errors.span(span, format_args!("`{name}` is optional in `{of}`, so it can be absent\nleave `#[required]` out, and write `{name}: Option<{ty}>`"));
        }
    }
}
