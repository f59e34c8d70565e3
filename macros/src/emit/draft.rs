//! The slot: where each member goes, in a draft in which every property is optional.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::generics;
use crate::model::{Field, Presence, Structure};

/// The draft's type. It has the user's own parameters and `where` clause.
pub(crate) fn item(model: &Structure<'_>) -> TokenStream {
    let generics::Head { parameters, predicates, .. } = generics::viewed(model.generics);
    let fields = model.fields.iter().map(|field| {
        let Field { ident, ty, .. } = field;
        match field.presence {
            Presence::Optional(_) => quote!(#ident: #ty,),
            Presence::Required | Presence::Other => {
                quote!(#ident: __p::Option<#ty>,)
            }
        }
    });
    quote!(pub struct __Draft<#parameters> where #predicates { #(#fields)* })
}

/// The methods of `impl CognitoStructure` that start and finish a draft.
pub(crate) fn methods(model: &Structure<'_>) -> TokenStream {
    let generics::Head { arguments, .. } = generics::plain(model.generics);
    let empty = model.fields.iter().map(|field| {
        let Field { ident, ty, .. } = field;
        if let Presence::Optional(None) = field.presence {
            quote_spanned! {field.span()=>
                #ident: <#ty as __p::OptionalMember>::from_option(__p::None),
            }
        } else {
            quote!(#ident: __p::None,)
        }
    });
    let finished = model.fields.iter().map(|field| {
        let ident = field.ident;
        match field.presence {
            Presence::Optional(_) => quote!(#ident: draft.#ident,),
            // Not `?`, which asks three traits for every member.
            Presence::Required => quote! {
                #ident: match draft.#ident {
                    __p::Some(value) => value,
                    __p::None => return __p::None,
                },
            },
            Presence::Other => quote!(#ident: __p::Option::unwrap_or_default(draft.#ident),),
        }
    });
    quote! {
        type Draft = __Draft<#arguments>;

        #[inline]
        fn draft() -> __Draft<#arguments> {
            __Draft { #(#empty)* }
        }

        #[inline]
        fn finish(draft: __Draft<#arguments>) -> __p::Option<Self> {
            __p::Some(Self { #(#finished)* })
        }
    }
}

/// `impl Draft`.
pub(crate) fn filled(model: &Structure<'_>) -> TokenStream {
    let generics::Head { parameters, arguments, predicates } = generics::filled(model.generics);
    let arms = model.fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let (ident, ty) = (field.ident, field.ty);
        let value = field.value_type();
        let member = quote!(&mut self.#ident);
        let place = match field.presence {
            Presence::Optional(None) => quote_spanned! {field.span()=>
                <#ty as __p::OptionalMember>::option_mut(#member)
            },
            _ => member,
        };
        let slot = quote_spanned! {field.span()=>
            <<#value as __p::Value>::Kind as
                __p::Place<'__de, #value>>::slot(#place)
        };
        quote!(#index => #slot,)
    });
    quote! {
        impl<'__de, #parameters> __p::Draft<'__de> for __Draft<#arguments>
        where #predicates
        {
            #[inline]
            fn slot(&mut self, index: __p::usize) -> __p::Slot<'_, '__de> {
                match index {
                    #(#arms)*
                    _ => __p::Slot::Ignore,
                }
            }
        }
    }
}
