//! Rules about what `#[cognito(…)]` says of an action that the definition says too.

use crate::errors::Errors;
use crate::input::StructureInput;

/// Rule `definition-other-action`: a request is of the action whose input its definition is.
pub(super) fn of_the_definition(input: &StructureInput<'_>, errors: &mut Errors) {
    if let (Some(literal), Some(definition)) = (&input.container.action, &input.bound.definition)
        && let Some(action) = &definition.action
        && *action != literal.value()
    {
        let of = &definition.held.reference;
        errors.at(
            literal,
            format_args!("`{of}` is the input of the action `{action}`\nleave `action` out"),
        );
    }
}

/// Rule `definition-other-service`: a request is of the service whose definition it has.
pub(super) fn service_of_the_definition(input: &StructureInput<'_>, errors: &mut Errors) {
    if let (Some(literal), Some(definition)) = (&input.container.service, &input.bound.definition)
        && let Some(service) = &definition.service
        && *service != literal.value()
        && crate::model::Service::named(&literal.value()).is_some()
        // That of a built-in one is told by a rule of its own.
        && !definition.held.reference.starts_with(&format!("{service}#"))
    {
        let of = &definition.held.reference;
        errors.at(
            literal,
            format_args!("`{of}` is a definition of `{service}`\nleave `service` out"),
        );
    }
}

/// Rule `definition-signed`: an action that needs a signature is not sent without one.
pub(super) fn unsigned_by_the_definition(input: &StructureInput<'_>, errors: &mut Errors) {
    if let (Some(span), Some(definition)) = (input.container.unsigned, &input.bound.definition)
        && definition.unsigned == Some(false)
    {
        let action = definition.action.as_deref().unwrap_or_default();
        errors.span(
            span,
            format_args!("the action `{action}` needs a signature\nleave `unsigned` out"),
        );
    }
}
