//! The action that a request belongs to.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::constraints::option;
use super::generics;
use crate::model::{Service, Structure};

/// `impl CognitoRequest`, for a request.
pub(crate) fn action(model: &Structure<'_>) -> TokenStream {
    let Some(action) = &model.action else { return TokenStream::new() };
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } = generics::viewed(model.generics);
    let name = &action.name;
    let target = format!("{}.{name}", action.service.target_prefix());
    let service = match action.service {
        Service::UserPools => quote!(UserPools),
        Service::IdentityPools => quote!(IdentityPools),
    };
    let unsigned = action.unsigned;
    let documentation = option(action.documentation.as_ref().map(|link| quote!(#link)));
    let output = action.output.map_or_else(|| quote!(__p::JsonText), ToTokens::to_token_stream);
    quote! {
        impl<#parameters> __p::Request for #ident<#arguments> where #predicates {
            const ACTION: &'static __p::Action = &__p::Action {
                name: #name,
                target: #target,
                service: __p::Service::#service,
                unsigned: #unsigned,
                paging: __p::None,
                documentation: #documentation,
            };
            type Output = #output;
        }
    }
}
