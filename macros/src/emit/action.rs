//! The action that a request belongs to.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::constraints::option;
use super::generics;
use crate::model::{Service, Structure};

/// `impl CognitoRequest`, for a request.
pub(crate) fn action(model: &Structure<'_>) -> TokenStream {
    let Some(action) = &model.action else { return TokenStream::new() };
    let krate = &model.krate;
    let ident = model.ident;
    let generics::Head { parameters, arguments, predicates } =
        generics::viewed(model.generics, krate);
    let name = &action.name;
    let target = format!("{}.{name}", action.service.target_prefix());
    let service = match action.service {
        Service::UserPools => quote!(UserPools),
        Service::IdentityPools => quote!(IdentityPools),
    };
    let unsigned = action.unsigned;
    let documentation = option(action.documentation.as_ref().map(|link| quote!(#link)));
    let output = action
        .output
        .map_or_else(|| quote!(#krate::__private::JsonText), ToTokens::to_token_stream);
    quote! {
        #[automatically_derived]
        impl<#parameters> #krate::__private::Request for #ident<#arguments> where #predicates {
            const ACTION: &'static #krate::__private::Action = &#krate::__private::Action {
                name: #name,
                target: #target,
                service: #krate::__private::Service::#service,
                unsigned: #unsigned,
                paging: ::core::option::Option::None,
                documentation: #documentation,
            };
            type Output = #output;
        }
    }
}
