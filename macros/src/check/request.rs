//! Rules about what `#[cognito(…)]` says of an action.

use proc_macro2::Span;
use quote::ToTokens;

use crate::attribute::doc_ref::DocRef;
use crate::errors::Errors;
use crate::input::{Role, StructureInput};
use crate::item::types::Type;
use crate::mention;
use crate::model;
use crate::name::{did_you_mean, list};

/// Rule `keys-of-requests`: what is said of an action is said where there is one.
pub(super) fn keys_of_requests(input: &StructureInput<'_>, errors: &mut Errors) {
    if input.role == Role::Request {
        return;
    }
    let container = &input.container;
    let keys: [(&str, Option<Span>); 4] = [
        ("action", container.action.as_ref().map(syn::LitStr::span)),
        ("service", container.service.as_ref().map(syn::LitStr::span)),
        ("output", container.output.as_ref().map(Type::span)),
        ("unsigned", container.unsigned),
    ];
    for (key, span) in keys {
        if let Some(span) = span {
            let message =
                "is said of an action, and this is none\nderive `CognitoRequest`, or leave it out";
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
        let all = list(&model::Service::NAMES, " and ");
        errors.at(service, format_args!("no service is called `{name}`{near}\nthere are {all}"));
    }
}

/// Rule `service-of-definition`: a definition is one of a service's, or one in a file.
pub(super) fn definition_of_a_service(input: &StructureInput<'_>, errors: &mut Errors) {
    of_a_service(&input.container.doc_ref, errors);
    for field in &input.fields {
        of_a_service(&field.attributes.doc_ref, errors);
    }
}

fn of_a_service(doc_ref: &DocRef, errors: &mut Errors) {
    let Some(literal) = &doc_ref.definition else { return };
    let text = literal.value();
    let Some((place, name)) = text.split_once('#') else { return };
    let file = place.is_empty() || place.contains('/') || place.contains('.');
    if !file && model::Service::named(place).is_none() {
        let near = did_you_mean(place, &model::Service::NAMES);
        let message = format!("no service is called `{place}`{near}");
        errors.at(literal, format_args!("{message}\nwrite `user-pools#{name}`, `identity-pools#{name}`, or a file as in `definitions/mine.json#{name}`"));
    }
}

/// Rule `service-twice`: a request belongs to the service of its definition.
pub(super) fn one_service(input: &StructureInput<'_>, errors: &mut Errors) {
    let container = &input.container;
    if let (Some(service), Some(definition)) = (&container.service, &container.doc_ref.definition)
        && let Some((of_definition, _)) = definition.value().split_once('#')
        && model::Service::named(of_definition).is_some()
        && of_definition != service.value()
    {
        let said = service.value();
        errors.at(service, format_args!("the definition is one of `{of_definition}`, not of `{said}`\nleave `service` out, or name a definition of that service"));
    }
}

/// Rule `output-lifetime`: an action's output is read from any reply, and outlives it.
pub(super) fn output_borrows_nothing(input: &StructureInput<'_>, errors: &mut Errors) {
    let Some(output) = &input.container.output else { return };
    if mention::has_lifetime(output.to_token_stream()) {
        let message = "an action's output borrows nothing from the reply";
        errors.at(
            output,
            format_args!("{message}\nwrite a type without a lifetime: one that holds `String`s"),
        );
    }
}

/// Rule `action-name`: an action has a name of letters and digits.
pub(super) fn action_has_a_name(input: &StructureInput<'_>, errors: &mut Errors) {
    if input.role != Role::Request {
        return;
    }
    let action = model::action_of(input);
    if !action.is_empty() && action.chars().all(|character| character.is_ascii_alphanumeric()) {
        return;
    }
    if let Some(literal) = &input.container.action {
        let message = "is no name of an action\nwrite it as in `action = \"SignUp\"`";
        errors.at(literal, format_args!("`{action}` {message}"));
    } else {
        let message =
            "the struct's name says no action\nwrite it as in `#[cognito(action = \"SignUp\")]`";
        errors.at(&input.item.ident, message);
    }
}
