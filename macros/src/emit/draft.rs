//! The slot: where each member goes, in a draft in which every property is optional.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

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
    // One pattern, and not a match for each member: what is still to be dropped is then known
    // everywhere, and the function is a third as large.
    let value = |index| format_ident!("__{index}", span = Span::mixed_site());
    let taken = model.fields.iter().enumerate().map(|(index, field)| {
        let (ident, value) = (field.ident, value(index));
        match field.presence {
            Presence::Required => quote!(#ident: __p::Some(#value),),
            Presence::Optional(_) | Presence::Other => quote!(#ident: #value,),
        }
    });
    let finished = model.fields.iter().enumerate().map(|(index, field)| {
        let (ident, value) = (field.ident, value(index));
        match field.presence {
            Presence::Required | Presence::Optional(_) => quote!(#ident: #value,),
            Presence::Other => quote!(#ident: __p::Option::unwrap_or_default(#value),),
        }
    });
    let missing = model.required().next().map(|_| quote!(_ => __p::None,));
    quote! {
        type Draft = __Draft<#arguments>;

        #[inline]
        fn draft() -> __Draft<#arguments> {
            __Draft { #(#empty)* }
        }

        fn finish(draft: __Draft<#arguments>) -> __p::Option<Self> {
            match draft {
                __Draft { #(#taken)* } => __p::Some(Self { #(#finished)* }),
                #missing
            }
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
