//! The action that a request belongs to.

use quote::quote;

use super::constraints::option;
use super::template::Template;
use crate::model::{Service, Structure};

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
    out.hole("documentation", &option(action.documentation.as_deref()));
    match action.output {
        Some(output) => out.hole("output", output),
        None => out.hole("output", &quote!(__p::JsonText)),
    }
    out.text(ACTION);
}

const ACTION: &str = "
impl<#parameters> __p::Request for #ident<#arguments> where #predicates {
    const ACTION: &'static __p::Action = &__p::Action {
        name: #action,
        target: #target,
        service: __p::Service::#service,
        unsigned: #unsigned,
        paging: __p::None,
        documentation: #documentation,
    };
    type Output = #output;
}
";
