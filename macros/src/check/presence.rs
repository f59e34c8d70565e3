//! Rules about which members are required, optional or beside the others, and their types.

use quote::ToTokens as _;

use crate::errors::Errors;
use crate::input::{FieldInput, StructureInput};
use crate::item::types::Type;
use crate::shape::{STATIC, Shape};

/// The type as people write it: its tokens print with spaces between them.
pub(super) fn text(ty: &Type) -> String {
    let mut text = String::new();
    for word in ty.to_token_stream().to_string().split(' ') {
        let close = matches!(word, "<" | "::" | "," | ">") || word.starts_with('>');
        let open = text.ends_with('<') || text.ends_with('&') || text.ends_with(':');
        if !close && !open && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

/// Rule `required-option`: a required member is always there, so it is no `Option`.
pub(super) fn required_is_no_option(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        // What the definition has as optional is told so by a rule of its own.
        let or = match by_definition(field) {
            Some(false) => continue,
            Some(true) => "",
            None => ", or leave `#[required]` out",
        };
        if field.attributes.required.is_some()
            && let Shape::Optional(inner) = &field.ty.shape
        {
            let (name, inner) = (field.name(), text(inner));
            errors.at(
                field.ty,
                format_args!("`{name}` is required, so it is never `None`\nwrite `{inner}`{or}"),
            );
        }
    }
}

/// Rule `optional-plain`: a member that may be absent is an `Option`.
pub(super) fn optional_is_an_option(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let attributes = &field.attributes;
        let or = match by_definition(field) {
            Some(true) => continue,
            Some(false) => "",
            None => ", or add `#[required]`",
        };
        if attributes.required.is_some() || attributes.other.is_some() {
            continue;
        }
        if let Shape::Text | Shape::Boolean | Shape::Number | Shape::List(_) | Shape::Map(..) =
            &field.ty.shape
        {
            let (name, ty) = (field.name(), text(field.ty));
            errors.at(
                field.ty,
                format_args!("`{name}` is optional, so it can be absent\nwrite `Option<{ty}>`{or}"),
            );
        }
    }
}

/// Whether the definition has a field's property as required, where there is one.
fn by_definition(field: &FieldInput<'_>) -> Option<bool> {
    match &field.property {
        Some(property) => property.required,
        None => None,
    }
}

/// Rule `option-inside`: what a list or a map holds is always there.
pub(super) fn optional_in_a_collection(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let (mut ty, mut inside) = (field.ty, false);
        loop {
            ty = match &ty.shape {
                Shape::Optional(inner) if inside => {
                    let message = "an `Option` is a member's own type, and nothing inside of one";
                    let inner = text(inner);
                    errors.at(ty, format_args!("{message}\nwrite `{inner}`"));
                    break;
                }
                Shape::Optional(inner) | Shape::List(inner) | Shape::Map(_, inner) => inner,
                _ => break,
            };
            inside = true;
        }
    }
}

/// Rule `impossible-type`: a type that no request can hold.
pub(super) fn possible_type(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let mut ty = field.ty;
        loop {
            ty = match &ty.shape {
                Shape::Optional(inner) | Shape::List(inner) | Shape::Map(_, inner) => inner,
                Shape::Impossible(what) => {
                    let name = field.name();
                    let message = if *what == STATIC {
                        "use a `String`, or borrow for a lifetime parameter of the struct"
                    } else {
                        "use text, numbers, booleans, lists, maps or types with a derive of their own"
                    };
                    errors.at(
                        ty,
                        format_args!("`{name}` is {what}, which no request holds\n{message}"),
                    );
                    break;
                }
                _ => break,
            };
        }
    }
}

/// Rule `key-of-text`: the keys of a map are names.
pub(super) fn keys_are_text(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let mut ty = field.ty;
        loop {
            ty = match &ty.shape {
                Shape::Optional(inner) | Shape::List(inner) => inner,
                Shape::Map(key, value) => {
                    if !matches!(key.shape, Shape::Text | Shape::Unknown) {
                        let (name, value) = (field.name(), text(value));
                        errors.at(&**key, format_args!("the keys of `{name}` are text\nwrite a map such as `BTreeMap<String, {value}>`"));
                    }
                    value
                }
                _ => break,
            };
        }
    }
}

/// Rule `partial-without-definition`: properties are left out of a definition only where there is
/// one.
pub(super) fn partial_of_a_definition(input: &StructureInput<'_>, errors: &mut Errors) {
    if let (Some(span), None) = (input.container.partial, &input.container.doc_ref.definition) {
        let message = "`partial` leaves properties of a definition out, and the struct names none";
        errors.span(
            span,
            format_args!(
                "{message}\nleave it out, or name the definition with `#[doc_ref(\"…\")]`"
            ),
        );
    }
}

/// Rule `extra-without-definition`: a property is newer than a definition only where there is one.
pub(super) fn extra_to_a_definition(input: &StructureInput<'_>, errors: &mut Errors) {
    if input.container.doc_ref.definition.is_some() {
        return;
    }
    for field in &input.fields {
        if let Some(span) = field.attributes.extra {
            let name = field.name();
            errors.span(
                span,
                format_args!("`{name}` is extra to a definition, and the struct names none\nleave `#[extra]` out, or name the definition with `#[doc_ref(\"…\")]` on the struct"),
            );
        }
    }
}

/// Rule `other-stands-alone`: what keeps unknown members is no property.
pub(super) fn other_stands_alone(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let attributes = &field.attributes;
        if attributes.other.is_none() {
            continue;
        }
        let said = [
            ("required", attributes.required),
            ("extra", attributes.extra),
            ("rename", attributes.rename.as_ref().map(syn::LitStr::span)),
        ];
        for (attribute, span) in said {
            if let Some(span) = span {
                let name = field.name();
                errors.span(
                    span,
                    format_args!("`{name}` keeps the members that are no property, so it is none itself\nleave `#[{attribute}]` out"),
                );
            }
        }
    }
}

/// Rule `other-map`: what keeps unknown members is a map.
pub(super) fn other_is_a_map(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        if field.attributes.other.is_some()
            && !matches!(field.ty.shape, Shape::Map(..) | Shape::Unknown | Shape::Impossible(_))
        {
            let name = field.name();
            errors.at(
                field.ty,
                format_args!("`{name}` keeps unknown members by their names\nwrite a map, such as `BTreeMap<String, serde_json::Value>`"),
            );
        }
    }
}

/// Rule `other-once`: unknown members are kept in one place.
pub(super) fn other_once(input: &StructureInput<'_>, errors: &mut Errors) {
    let mut kept = false;
    for field in &input.fields {
        if let Some(span) = field.attributes.other {
            if kept {
                errors.span(
                    span,
                    "another field keeps the unknown members already\nleave one of the two `#[other]` out",
                );
            }
            kept = true;
        }
    }
}

/// Rule `other-denied`: unknown members are kept or refused.
pub(super) fn other_against_deny_unknown(input: &StructureInput<'_>, errors: &mut Errors) {
    let Some(span) = input.container.deny_unknown else { return };
    for field in &input.fields {
        if field.attributes.other.is_some() {
            errors.span(
                span,
                "unknown members are refused and kept at once\nleave out `deny_unknown`, or the field with `#[other]`",
            );
            return;
        }
    }
}
