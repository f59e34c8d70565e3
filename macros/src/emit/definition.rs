//! The definition: one table of constant data.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::constraints::{constraints, option};
use crate::model::{Field, Presence, Structure};

/// The constant of `impl CognitoStructure`.
pub(crate) fn definition(model: &Structure<'_>) -> TokenStream {
    let name = syn::ext::IdentExt::unraw(model.ident).to_string();
    let doc_ref = option(model.doc_ref.as_ref().map(|doc_ref| quote!(#doc_ref)));
    let deny_unknown = model.deny_unknown;
    let other = option(model.other().map(|other| quote!(#other)));
    let properties = model.fields.iter().map(|field| property(field));
    quote! {
        const DEFINITION: &'static __p::Definition = &__p::Definition {
            name: #name,
            doc_ref: #doc_ref,
            properties: &[#(#properties),*],
            deny_unknown: #deny_unknown,
            other: #other,
        };
    }
}

fn property(field: &Field<'_>) -> TokenStream {
    let Field { wire, name, .. } = field;
    let doc_ref = option(field.doc_ref.as_ref().map(|doc_ref| quote!(#doc_ref)));
    let ty = field.value_type();
    let kind = quote_spanned!(field.span()=> <#ty as __p::Value>::KIND);
    let plain = !wire.chars().any(|c| c < ' ' || c == '"' || c == '\\');
    let required = matches!(field.presence, Presence::Required);
    let extra = field.extra;
    let constraints = constraints(&field.constraints);
    quote! {
        __p::Property {
            name: #wire,
            plain: #plain,
            field: #name,
            doc_ref: #doc_ref,
            kind: #kind,
            required: #required,
            extra: #extra,
            constraints: #constraints,
        }
    }
}
