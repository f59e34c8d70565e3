//! The attributes of an enumeration's variant.

use proc_macro2::Span;
use syn::LitStr;

use super::{name_of, nothing, once, string};
use crate::errors::{Errors, Underlined};
use crate::item::attribute::Attribute;

/// The attributes of a variant, as written.
#[derive(Default)]
pub(crate) struct VariantAttributes {
    pub(crate) rename: Option<LitStr>,
    pub(crate) other: Option<Span>,
}

impl VariantAttributes {
    /// Reads the attributes of a variant: rule `attribute-on-variant`.
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Errors) -> VariantAttributes {
        let mut variant = VariantAttributes::default();
        for attribute in attributes {
            let Some(name) = name_of(attribute) else { continue };
            let at = (attribute as &dyn Underlined, name.as_str());
            match name.as_str() {
                "rename" => {
                    let rename = string(attribute, &name, errors);
                    once(&mut variant.rename, rename, at, errors);
                }
                "other" => {
                    nothing(attribute, &name, errors);
                    let span = Some(attribute.span());
                    once(&mut variant.other, span, at, errors);
                }
                _ => errors.at(
                    attribute,
                    format_args!("`#[{name}]` does not apply to a variant\na variant has `#[rename]` or `#[other]`"),
                ),
            }
        }
        variant
    }
}
