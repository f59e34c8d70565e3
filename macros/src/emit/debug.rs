//! `Debug`, without what is sensitive.

use proc_macro2::TokenStream;
use quote::quote;

use super::generics;
use crate::model::Structure;

/// `impl Debug`, unless the user writes it.
pub(crate) fn debug(model: &Structure<'_>) -> TokenStream {
    if !model.debug {
        return TokenStream::new();
    }
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } = generics::viewed(model.generics);
    quote! {
        impl<#parameters> __p::Debug for #ident<#arguments> where #predicates {
            fn fmt(&self, f: &mut __p::Formatter<'_>) -> __p::Formatted {
                __p::debug(self, f)
            }
        }
    }
}
