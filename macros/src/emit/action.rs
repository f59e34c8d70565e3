//! The action that a request belongs to.

use proc_macro2::TokenStream;
use quote::quote;

use super::constraints::option;
use super::template::Template;
use crate::model::{Paging, Service, Structure};

/// `impl CognitoRequest`, for a request.
pub(crate) fn action(model: &Structure<'_>, out: &mut Template) {
    let Some(action) = &model.action else { return };
    out.hole("action", &action.name);
    out.hole("target", &format!("{}.{}", action.service.target_prefix(), action.name));
    out.hole(
        "service",
        &match action.service {
            Service::UserPools => quote!(UserPools),
            Service::IdentityPools => quote!(IdentityPools),
        },
    );
    out.hole("unsigned", &action.unsigned);
    out.hole("input", &action.input);
    out.hole("answers", &option(action.answers.as_deref()));
    let errors = &action.errors;
    out.hole("errors", &quote!(#(#errors),*));
    out.hole("paging", &paging(action.paging.as_ref()));
    out.hole("documentation", &option(action.documentation.as_deref()));
    match action.output {
        Some(output) => out.hole("output", output),
        None => out.hole("output", &quote!(__p::JsonText)),
    }
    out.text(ACTION);
}

fn paging(paging: Option<&Paging>) -> TokenStream {
    let Some(Paging { input_token, output_token, limit, result }) = paging else {
        return quote!(__p::None);
    };
    let limit = option(limit.as_deref());
    quote!(__p::Some(&__p::Paging {
        input_token: #input_token,
        output_token: #output_token,
        limit: #limit,
        result: #result,
    }))
}

const ACTION: &str = "
impl<#parameters> __p::Request for #ident<#arguments> where #predicates {
    const ACTION: &'static __p::Action = &__p::Action {
        name: #action,
        target: #target,
        service: __p::Service::#service,
        unsigned: #unsigned,
        input: #input,
        output: #answers,
        errors: &[#errors],
        paging: #paging,
        documentation: #documentation,
    };
    type Output = #output;
}
";
