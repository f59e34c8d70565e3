//! The slot: where each member goes, in a draft in which every property is optional.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::generics;
use crate::model::{Field, Presence, Structure};

/// The draft, `impl Drafted`, `impl Draft` and `impl Fill`.
pub(crate) fn draft(model: &Structure<'_>) -> TokenStream {
    let item = item(model);
    let drafted = drafted(model);
    let filled = filled(model);
    quote!(#item #drafted #filled)
}

/// The draft's type. It has the user's own parameters and `where` clause.
fn item(model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let generics::Head { parameters, predicates, .. } = generics::viewed(model.generics, krate);
    let fields = model.fields.iter().map(|field| {
        let Field { ident, ty, .. } = field;
        match field.presence {
            Presence::Optional(_) => quote!(#ident: #ty,),
            Presence::Required | Presence::Other => {
                quote!(#ident: ::core::option::Option<#ty>,)
            }
        }
    });
    quote!(pub struct __Draft<#parameters> where #predicates { #(#fields)* })
}

fn drafted(model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } =
        generics::viewed(model.generics, krate);
    let empty = model.fields.iter().map(|field| {
        let Field { ident, ty, .. } = field;
        let krate = field.krate(krate);
        if let Presence::Optional(None) = field.presence {
            quote_spanned! {field.span()=>
                #ident: <#ty as #krate::__private::OptionalMember>::from_option(
                    ::core::option::Option::None
                ),
            }
        } else {
            quote!(#ident: ::core::option::Option::None,)
        }
    });
    let finished = model.fields.iter().map(|field| {
        let ident = field.ident;
        match field.presence {
            Presence::Optional(_) => quote!(#ident: draft.#ident,),
            Presence::Required => quote!(#ident: draft.#ident?,),
            Presence::Other => {
                quote!(#ident: ::core::option::Option::unwrap_or_default(draft.#ident),)
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl<#parameters> #krate::__private::Drafted for #ident<#arguments> where #predicates {
            type Draft = __Draft<#arguments>;

            #[inline]
            fn draft() -> __Draft<#arguments> {
                __Draft { #(#empty)* }
            }

            #[inline]
            fn finish(draft: __Draft<#arguments>) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(Self { #(#finished)* })
            }
        }
    }
}

fn filled(model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } =
        generics::filled(model.generics, krate);
    let arms = model.fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let krate = &field.krate(krate);
        let (ident, ty) = (field.ident, field.ty);
        let value = field.value_type(krate);
        let member = quote!(&mut self.#ident);
        let place = match field.presence {
            Presence::Optional(None) => quote_spanned! {field.span()=>
                <#ty as #krate::__private::OptionalMember>::option_mut(#member)
            },
            _ => member,
        };
        let slot = quote_spanned! {field.span()=>
            <<#value as #krate::__private::Value>::Kind as
                #krate::__private::Place<'__de, #value>>::slot(#place)
        };
        quote!(#index => #slot,)
    });
    quote! {
        #[automatically_derived]
        impl<'__de, #parameters> #krate::__private::Draft<'__de> for __Draft<#arguments>
        where #predicates
        {
            #[inline]
            fn slot(&mut self, index: ::core::primitive::usize) -> #krate::__private::Slot<'_, '__de> {
                match index {
                    #(#arms)*
                    _ => #krate::__private::Slot::Ignore,
                }
            }
        }

        #[automatically_derived]
        impl<'__de, #parameters> #krate::__private::Fill<'__de> for #ident<#arguments>
        where #predicates
        {
            #[inline]
            fn slot(
                place: &mut ::core::option::Option<Self>
            ) -> #krate::__private::Slot<'_, '__de> {
                #krate::__private::Slot::Object(place)
            }
        }
    }
}
