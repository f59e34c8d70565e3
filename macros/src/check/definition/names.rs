//! Rules about which field is which property.

use crate::definition::reference::{self, Reference};
use crate::definition::{Pairing, Property};
use crate::errors::Errors;
use crate::input::StructureInput;

/// Rule `definition-no-property`: a field is a property of the definition.
pub(super) fn is_a_property(input: &StructureInput<'_>, errors: &mut Errors) {
    let Some(definition) = &input.bound.definition else { return };
    for field in &input.fields {
        let Pairing::Nothing(near) = &field.pairing else { continue };
        let (rename, of) = (field.attributes.rename.as_ref(), &definition.held.reference);
        let said = match rename {
            Some(rename) => rename.value(),
            None => field.name(),
        };
        let mut question = String::new();
        let mut instead = "leave the field out".to_owned();
        if let Some(near) = near {
            question = format!("; did you mean `{near}`?");
            instead = match rename {
                Some(_) => format!("write `#[rename({near:?})]`"),
                None => format!("call the field `{}`", crate::name::snake(near)),
            };
        }
        let extra = "add `#[extra]` if the service has it and the definition does not yet";
        let message = format!("`{of}` has no property `{said}`{question}\n{instead}, or {extra}");
        errors.at(field.named_at(), message);
    }
}

/// Rule `definition-ambiguous`: a field is one property.
pub(super) fn is_one_property(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let Pairing::Several(names) = &field.pairing else { continue };
        let (name, list) = (field.name(), crate::name::texts(names));
        let first = list.first().copied().unwrap_or_default();
        let list = crate::name::list(&list, " or ");
        errors.at(
            field.ident,
            format_args!("`{name}` may be {list}\nwrite which, as in `#[rename({first:?})]`"),
        );
    }
}

/// Rule `definition-has-extra`: what is extra to a definition is not in it.
pub(super) fn extra_is_none(input: &StructureInput<'_>, errors: &mut Errors) {
    let Some(definition) = &input.bound.definition else { return };
    for field in &input.fields {
        // A document that a struct gave says itself what is extra.
        let said = matches!(&field.property, Some(property) if property.extra);
        if let (Some(span), Pairing::Property(_), false) =
            (field.attributes.extra, &field.pairing, said)
        {
            let (name, of) = (field.wire(), &definition.held.reference);
            errors
                .span(span, format_args!("`{of}` has the property `{name}`\nleave `#[extra]` out"));
        }
    }
}

/// Rule `definition-denies`: unknown members are not kept where the definition permits none.
pub(super) fn other_is_permitted(input: &StructureInput<'_>, errors: &mut Errors) {
    let Some(definition) = &input.bound.definition else { return };
    for field in &input.fields {
        if let (Some(span), true) = (field.attributes.other, definition.denies) {
            let (name, of) = (field.name(), &definition.held.reference);
            errors.span(
                span,
                format_args!("`{of}` permits no members but its properties\nleave `{name}` out"),
            );
        }
    }
}

/// Rule `definition-other-type`: a field's reference names the type that its property has.
pub(super) fn type_is_named_right(input: &StructureInput<'_>, errors: &mut Errors) {
    let Some(definition) = &input.bound.definition else { return };
    for field in &input.fields {
        let (Some(literal), Some(property)) =
            (&field.attributes.doc_ref.definition, &field.property)
        else {
            continue;
        };
        if property.required.is_none() || is_named(property, &literal.value(), definition) {
            continue;
        }
        let (said, wire, of) = (literal.value(), &property.wire, &definition.held.reference);
        let message = match property.held.name() {
            "" => "is of a type without a name\nleave `#[doc_ref]` out".to_owned(),
            name => {
                format!("is of the type `{name}`\nwrite `#[doc_ref(\"{name}\")]`, or leave it out")
            }
        };
        errors.at(
            literal,
            format_args!("`{wire}` of `{of}` is not of the type `{said}`: it {message}"),
        );
    }
}

/// Whether a reference names the type of a property.
fn is_named(property: &Property, said: &str, definition: &crate::definition::Definition) -> bool {
    let of_struct = &definition.held.reference;
    let (same, path) = match Reference::of(said) {
        Reference::Name(path) => (true, path),
        Reference::Service(service, path) => (is_in(of_struct, service.name()), path),
        Reference::File(file, inside) => {
            (is_in(of_struct, &file), reference::path(&inside).to_owned())
        }
        // A rule of its own tells that.
        Reference::Unknown => return true,
    };
    let (held, name) = (&property.held, reference::last(&path));
    // Of a type that refers to another the path is the other's.
    let whole = name.len() == path.len() || held.names.len() > 1;
    let is_there = |behind: (&str, &str)| behind.1 == path;
    same && crate::name::texts(&held.names).contains(&name)
        && (whole || held.reference.split_once('#').is_some_and(is_there))
}

/// Whether a reference is one into this service or file.
fn is_in(reference: &str, place: &str) -> bool {
    match reference.strip_prefix(place) {
        Some(behind) => behind.is_empty() || behind.starts_with('#'),
        None => false,
    }
}
