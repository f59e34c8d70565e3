//! `impl CognitoStructure`: the table, the view and the draft, in one. What makes it a property's
//! type stands in `core`, for every structure.

use proc_macro2::TokenStream;
use quote::quote;

use super::{definition, draft, generics, members};
use crate::model::Structure;

/// The impl, and that the type has the form of a structure.
pub(crate) fn structure(model: &Structure<'_>) -> TokenStream {
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } = generics::viewed(model.generics);
    let parts = [definition::definition(model), members::member(model), draft::methods(model)];
    quote! {
        impl<#parameters> __p::Own for #ident<#arguments> where #predicates {
            type Form = __p::Structural;
        }

        impl<#parameters> __p::CognitoStructure for #ident<#arguments> where #predicates {
            #(#parts)*
        }
    }
}
