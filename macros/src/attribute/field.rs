//! The attributes of a field.

use proc_macro2::Span;
use syn::LitStr;

use super::constraint::Constraints;
use super::doc_ref::DocRef;
use super::{name_of, named, nothing, once, string};
use crate::errors::{Errors, Underlined};
use crate::item::attribute::Attribute;

/// The attributes of a field, as written.
#[derive(Default)]
pub(crate) struct FieldAttributes<'a> {
    pub(crate) docs: Vec<&'a Attribute>,
    pub(crate) deprecated: Vec<&'a Attribute>,
    pub(crate) doc_ref: DocRef,
    pub(crate) required: Option<Span>,
    pub(crate) rename: Option<LitStr>,
    pub(crate) extra: Option<Span>,
    pub(crate) other: Option<Span>,
    pub(crate) constraints: Constraints,
}

impl<'a> FieldAttributes<'a> {
    /// Reads the attributes of a field: rule `container-attribute-on-field`.
    pub(crate) fn read(attributes: &'a [Attribute], errors: &mut Errors) -> FieldAttributes<'a> {
        let mut field = FieldAttributes {
            docs: named(attributes, "doc"),
            deprecated: named(attributes, "deprecated"),
            ..FieldAttributes::default()
        };
        for attribute in attributes {
            let Some(name) = name_of(attribute) else {
                if is_near_required(attribute) {
                    field.required = Some(Span::call_site());
                }
                continue;
            };
            let at = (attribute as &dyn Underlined, name.as_str());
            let span = Some(attribute.span());
            match name.as_str() {
                "doc_ref" => field.doc_ref.read(attribute, errors),
                "rename" => {
                    let rename = string(attribute, &name, errors);
                    once(&mut field.rename, rename, at, errors);
                }
                "required" | "extra" | "other" => {
                    nothing(attribute, &name, errors);
                    once(field.flag(&name), span, at, errors);
                }
                "cognito" => errors.at(
                    attribute,
                    "`#[cognito]` belongs on the struct\nmove it there, or write the field's own attributes",
                ),
                _ => {
                    field.constraints.read(&name, attribute, errors);
                }
            }
        }
        field
    }

    fn flag(&mut self, name: &str) -> &mut Option<Span> {
        match name {
            "required" => &mut self.required,
            "extra" => &mut self.extra,
            _ => &mut self.other,
        }
    }
}

/// Whether the attribute is a misspelled `#[required]`. The compiler reports it; it is read as it
/// was meant, so that the field's type is not reported too.
fn is_near_required(attribute: &Attribute) -> bool {
    let name = attribute.name.as_ref().map(ToString::to_string);
    name.is_some_and(|name| crate::name::nearest(&name, &["required"]).is_some())
}
