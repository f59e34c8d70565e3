//! The definition: one table of constant data.

use proc_macro2::TokenStream;
use quote::quote;

use super::constraints::{constraints, option};
use super::template::{self, Template};
use crate::model::{Field, Presence, Structure};

/// The constant of `impl CognitoStructure`.
pub(crate) fn definition(model: &Structure<'_>, out: &mut Template) {
    let mut properties = TokenStream::new();
    for (index, field) in model.fields.iter().enumerate() {
        if index > 0 {
            properties.extend(quote!(,));
        }
        properties.extend(property(field));
    }
    out.hole("name", &syn::ext::IdentExt::unraw(model.ident).to_string());
    out.hole("doc_ref", &option(model.doc_ref.as_deref()));
    out.hole("properties", &properties);
    out.hole("deny_unknown", &model.deny_unknown);
    out.hole("other", &option(model.other()));
    out.text(
        "const DEFINITION: &'static __p::Definition = &__p::Definition {
            name: #name,
            doc_ref: #doc_ref,
            properties: &[#properties],
            deny_unknown: #deny_unknown,
            other: #other,
        };",
    );
}

fn property(field: &Field<'_>) -> TokenStream {
    let Field { wire, name, extra, .. } = field;
    let doc_ref = option(field.doc_ref.as_deref());
    let ty = field.value_type();
    let kind = template::at(field.span(), "<#ty as __p::Value>::KIND", &[("ty", &ty)]);
    let plain = !wire.chars().any(|c| c < ' ' || c == '"' || c == '\\');
    let required = matches!(field.presence, Presence::Required);
    let constraints = constraints(&field.constraints);
    template::of(
        "__p::Property {
            name: #wire,
            plain: #plain,
            field: #name,
            doc_ref: #doc_ref,
            kind: #kind,
            required: #required,
            extra: #extra,
            constraints: #constraints,
        }",
        &[
            ("wire", wire),
            ("plain", &plain),
            ("name", name),
            ("doc_ref", &doc_ref),
            ("kind", &kind),
            ("required", &required),
            ("extra", extra),
            ("constraints", &constraints),
        ],
    )
}
