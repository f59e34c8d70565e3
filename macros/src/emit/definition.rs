//! The definition: one table of constant data.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::constraints::{constraints, option};
use super::generics;
use crate::model::{Field, Presence, Structure};

/// `impl CognitoStructure`.
pub(crate) fn definition(model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } =
        generics::viewed(model.generics, krate);
    let name = syn::ext::IdentExt::unraw(ident).to_string();
    let doc_ref = option(model.doc_ref.as_ref().map(|doc_ref| quote!(#doc_ref)));
    let deny_unknown = model.deny_unknown;
    let other = option(model.other().map(|other| quote!(#other)));
    let properties = model.fields.iter().map(|field| property(field, krate));
    quote! {
        #[automatically_derived]
        impl<#parameters> #krate::__private::CognitoStructure for #ident<#arguments>
        where #predicates
        {
            const DEFINITION: &'static #krate::__private::Definition =
                &#krate::__private::Definition {
                    name: #name,
                    doc_ref: #doc_ref,
                    properties: &[#(#properties),*],
                    deny_unknown: #deny_unknown,
                    other: #other,
                };
        }
    }
}

fn property(field: &Field<'_>, krate: &TokenStream) -> TokenStream {
    let Field { wire, name, .. } = field;
    let doc_ref = option(field.doc_ref.as_ref().map(|doc_ref| quote!(#doc_ref)));
    let ty = field.value_type(krate);
    let at_type = field.krate(krate);
    let kind = quote_spanned!(field.span()=> <#ty as #at_type::__private::Value>::KIND);
    let required = matches!(field.presence, Presence::Required);
    let extra = field.extra;
    let constraints = constraints(&field.constraints, krate);
    quote! {
        #krate::__private::Property {
            name: #wire,
            field: #name,
            doc_ref: #doc_ref,
            kind: #kind,
            required: #required,
            extra: #extra,
            constraints: #constraints,
        }
    }
}
