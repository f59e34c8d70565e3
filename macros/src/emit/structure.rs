//! `impl CognitoStructure`: the table, the view and the draft, in one.

use proc_macro2::TokenStream;
use quote::quote;

use super::{definition, draft, generics, members};
use crate::model::Structure;

/// The impl.
pub(crate) fn structure(model: &Structure<'_>) -> TokenStream {
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } = generics::viewed(model.generics);
    let parts = [definition::definition(model), members::member(model), draft::methods(model)];
    quote! {
        impl<#parameters> __p::CognitoStructure for #ident<#arguments> where #predicates {
            #(#parts)*
        }
    }
}
