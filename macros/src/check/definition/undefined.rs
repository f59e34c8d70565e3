//! Rules about properties whose type the definition refers to and nothing defines.

use crate::errors::Errors;
use crate::input::StructureInput;

/// Rule `definition-undefined`: a property of a type that is not defined is left out.
pub(super) fn is_left_out(input: &StructureInput<'_>, errors: &mut Errors) {
    let Some(definition) = &input.bound.definition else { return };
    let of = &definition.held.reference;
    for field in &input.fields {
        if let Some(property) = &field.property
            && property.required.is_some()
            && property.held.is_undefined()
        {
            let wire = &property.wire;
            errors.at(field.ident, format_args!("`{wire}` of `{of}` is of a type that no file defines\nadd the file, or leave the field out and write `#[cognito(partial)]`"));
        }
    }
    for property in &definition.properties {
        let required = property.required == Some(true);
        if property.held.is_undefined() && (required || input.container.partial.is_none()) {
            let (wire, ident) = (&property.wire, input.item.ident.span());
            let partial = if required { "" } else { ", or write `#[cognito(partial)]`" };
            errors.span(ident, format_args!("`{of}` has the property `{wire}`, of a type that no file defines\nadd the file{partial}"));
        }
    }
}
