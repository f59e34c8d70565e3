//! An enumeration that breaks no rule.

use proc_macro2::{Ident, TokenStream};

use super::{doc_ref, path};
use crate::input::EnumInput;
use crate::item::types::Type;

/// An enumeration to be derived for.
pub(crate) struct Enumeration<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) path: TokenStream,
    pub(crate) doc_ref: Option<String>,
    /// What it has in common with whatever else is held to its definition.
    pub(crate) identity: Option<u64>,
    /// The files that its definition has been read from.
    pub(crate) files: &'a [String],
    /// The variants with a value.
    pub(crate) variants: Vec<(&'a Ident, String)>,
    /// The variant that keeps other values, and the type that it keeps them in.
    pub(crate) other: Option<(&'a Ident, &'a Type)>,
}

impl<'a> Enumeration<'a> {
    /// The model of an input that breaks no rule.
    pub(crate) fn of(input: &'a EnumInput<'a>) -> Enumeration<'a> {
        let (mut variants, mut other) = (Vec::new(), None);
        for written in &input.variants {
            let variant = written.variant;
            match (written.wire(), variant.fields.all.first()) {
                (Some(value), _) => variants.push((&variant.ident, value)),
                (None, Some(field)) => other = Some((&variant.ident, &field.ty)),
                (None, None) => {}
            }
        }
        let (mut doc_ref, mut identity) = (doc_ref(&input.container.doc_ref), None);
        if let Some(definition) = &input.bound.definition {
            doc_ref = Some(definition.held.reference.clone());
            identity = Some(definition.held.identity);
        }
        Enumeration {
            ident: &input.item.ident,
            path: path(input.container.krate.as_ref()),
            doc_ref,
            identity,
            files: &input.bound.files,
            variants,
            other,
        }
    }
}
