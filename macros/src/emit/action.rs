//! The action that a request belongs to.

use super::definition::option;
use super::template::Template;
use crate::model::{Paging, Service, Structure};

/// `impl CognitoRequest`, for a request.
pub(crate) fn action(model: &Structure<'_>, out: &mut Template) {
    let Some(action) = &model.action else { return };
    let service = match action.service {
        Service::UserPools => "UserPools",
        Service::IdentityPools => "IdentityPools",
    };
    let output = match action.output {
        Some(output) => out.put(output).to_string(),
        None => "__p::JsonText".to_owned(),
    };
    out.write(format_args!(
        "impl<#parameters> __p::Request for #ident<#arguments> where #predicates {{
            const ACTION: &'static __p::Action = &__p::Action #_ {{
                name: {:?},
                target: \"{}.{}\",
                service: __p::Service::{service},
                unsigned: {},
                input: {:?},
                output: {},
                errors: &{:?},
                paging: {},
                documentation: {},
            }};
            type Output = {output};
        }}",
        action.name,
        action.service.target_prefix(),
        action.name.escape_debug(),
        action.unsigned,
        action.input,
        option(action.answers.as_deref()),
        action.errors,
        paging(action.paging.as_ref()),
        option(action.documentation.as_deref()),
    ));
}

fn paging(paging: Option<&Paging>) -> String {
    let Some(Paging { input_token, output_token, limit, result }) = paging else {
        return "__p::None".to_owned();
    };
    let limit = option(limit.as_deref());
    format!(
        "__p::Some(&__p::Paging {{
            input_token: {input_token:?},
            output_token: {output_token:?},
            limit: {limit},
            result: {result:?},
        }})"
    )
}
