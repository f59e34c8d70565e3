//! Rules about enumerations.

use super::names::Taken;
use crate::errors::Errors;
use crate::input::EnumInput;
use crate::item::types::Type;
use crate::item::{Data, Field};
use crate::shape::Shape;

/// Rule `keys-of-structures`: an enumeration has no members and is no action.
pub(super) fn request_keys(input: &EnumInput<'_>, errors: &mut Errors) {
    let container = &input.container;
    let keys = [
        ("action", container.action.as_ref().map(syn::LitStr::span)),
        ("service", container.service.as_ref().map(syn::LitStr::span)),
        ("debug", container.debug.as_ref().map(syn::LitBool::span)),
        ("unsigned", container.unsigned),
        ("partial", container.partial),
        ("deny_unknown", container.deny_unknown),
        ("output", container.output.as_ref().map(Type::span)),
    ];
    for (key, span) in keys {
        if let Some(span) = span {
            errors
                .span(span, format_args!("`{key}` does not apply to an enumeration\nleave it out"));
        }
    }
}

/// Rule `generic-enum`: a set of strings has no parameters.
pub(super) fn no_generics(input: &EnumInput<'_>, errors: &mut Errors) {
    if !input.item.generics.parameters.is_empty() {
        errors.at(
            &input.item.generics.brackets,
            "an enumeration of strings has no parameters\nleave them out",
        );
    }
}

/// Rule `empty-enum`: some value can be read.
pub(super) fn some_variant(input: &EnumInput<'_>, errors: &mut Errors) {
    if input.variants.is_empty() && matches!(input.item.data, Data::Enum(..)) {
        errors.at(
            &input.item.ident,
            "an enumeration without a variant has no value\nadd a variant for each value",
        );
    }
}

/// Rule `variant-with-fields`: a variant is one string.
pub(super) fn plain_variants(input: &EnumInput<'_>, errors: &mut Errors) {
    for variant in &input.variants {
        if variant.attributes.other.is_none()
            && let Some(fields) = &variant.variant.fields.group
        {
            errors.at(
                fields,
                "a variant stands for one string, and holds nothing\nleave its fields out, or add `#[other]` to the one that keeps other values",
            );
        }
    }
}

/// Rule `other-without-string`: what keeps other values holds a string.
pub(super) fn other_holds_a_string(input: &EnumInput<'_>, errors: &mut Errors) {
    for variant in &input.variants {
        if variant.attributes.other.is_none() {
            continue;
        }
        let fields = &variant.variant.fields;
        let holds = matches!(fields.all.as_slice(), [Field { ident: None, ty, .. }]
            if matches!(ty.shape, Shape::Text | Shape::Unknown));
        if !holds {
            let name = &variant.variant.ident;
            let message =
                format!("`{name}` keeps values that have no variant\nwrite `{name}(String)`");
            match &fields.group {
                None => errors.at(name, message),
                Some(group) => errors.at(group, message),
            }
        }
    }
}

/// Rule `other-renamed`: what keeps other values has no value of its own.
pub(super) fn other_has_no_name(input: &EnumInput<'_>, errors: &mut Errors) {
    for variant in &input.variants {
        if let (Some(_), Some(rename)) = (&variant.attributes.other, &variant.attributes.rename) {
            errors.at(
                rename,
                "the variant that keeps other values has none of its own\nleave `#[rename]` out",
            );
        }
    }
}

/// Rule `other-variant-once`: other values are kept in one variant.
pub(super) fn other_once(input: &EnumInput<'_>, errors: &mut Errors) {
    let mut kept = false;
    for variant in &input.variants {
        if let Some(span) = variant.attributes.other {
            if kept {
                errors.span(
                    span,
                    "another variant keeps the other values already\nleave one of the two `#[other]` out",
                );
            }
            kept = true;
        }
    }
}

/// Rule `value-twice`: no two variants have one value.
pub(super) fn value_once(input: &EnumInput<'_>, errors: &mut Errors) {
    let mut taken = Taken::default();
    for variant in &input.variants {
        if let Some(wire) = variant.wire() {
            taken.take(wire, variant.variant.ident.to_string(), variant.named_at(), errors);
        }
    }
}
