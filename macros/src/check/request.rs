//! Rules about what `#[cognito(…)]` says of an action.

use proc_macro2::Span;
use quote::ToTokens;

use crate::errors::Errors;
use crate::input::{Role, StructureInput};
use crate::model;
use crate::name::did_you_mean;

/// Rule `keys-of-requests`: what is said of an action is said where there is one.
pub(super) fn keys_of_requests(input: &StructureInput<'_>, errors: &mut Errors) {
    if input.role == Role::Request {
        return;
    }
    let container = &input.container;
    let span = |tokens: Option<&dyn ToTokens>| {
        tokens.map(|tokens| syn::Error::new_spanned(tokens, "").span())
    };
    let keys: [(&str, Option<Span>); 4] = [
        ("action", container.action.as_ref().map(syn::LitStr::span)),
        ("service", container.service.as_ref().map(syn::LitStr::span)),
        ("output", span(container.output.as_ref().map(|output| output as &dyn ToTokens))),
        ("unsigned", container.unsigned),
    ];
    for (key, span) in keys {
        if let Some(span) = span {
            let message = "is said of an action, and this is none\nderive `CognitoRequest`, or leave it out";
            errors.span(span, format_args!("`{key}` {message}"));
        }
    }
}

/// Rule `known-service`: there are two services.
pub(super) fn known_service(input: &StructureInput<'_>, errors: &mut Errors) {
    if let Some(service) = &input.container.service
        && model::Service::named(&service.value()).is_none()
    {
        let name = service.value();
        let near = did_you_mean(&name, &model::Service::NAMES);
        let all = model::Service::NAMES.map(|name| format!("`{name}`")).join(" and ");
        errors.at(service, format_args!("no service is called `{name}`{near}\nthere are {all}"));
    }
}

/// Rule `action-name`: an action has a name of letters and digits.
pub(super) fn action_has_a_name(input: &StructureInput<'_>, errors: &mut Errors) {
    if input.role != Role::Request {
        return;
    }
    let action = model::action_of(input);
    if action.is_empty() {
        let message = "the struct's name says no action\nwrite `#[cognito(action = \"…\")]`";
        errors.at(&input.item.ident, message);
    } else if let Some(literal) = &input.container.action
        && !action.chars().all(|character| character.is_ascii_alphanumeric())
    {
        let message = "is no name of an action\nwrite it as in `action = \"SignUp\"`";
        errors.at(literal, format_args!("`{action}` {message}"));
    }
}
