//! Rules about names: on the wire, and of the builder's methods.

use crate::errors::{Errors, Underlined};
use crate::input::StructureInput;

/// Rule `empty-name`: a property has a name.
pub(super) fn name_not_empty(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        if field.attributes.other.is_none() && field.wire().is_empty() {
            let message = match &field.attributes.rename {
                Some(_) => "a property has a name on the wire\nwrite it between the quotes",
                None => "the field's name gives no name for the wire\nwrite `#[rename(\"…\")]`",
            };
            errors.at(field.named_at(), message);
        }
    }
}

/// Rule `name-twice`: no two properties have one name on the wire.
pub(super) fn name_once(input: &StructureInput<'_>, errors: &mut Errors) {
    let mut taken = Taken::default();
    for field in &input.fields {
        if field.attributes.other.is_none() {
            taken.take(field.wire(), field.name(), field.named_at(), errors);
        }
    }
}

/// What has been found on the wire, each with the name that it has in Rust.
#[derive(Default)]
pub(super) struct Taken(Vec<(String, String)>);

impl Taken {
    /// Tells that two have one name on the wire, or keeps the name.
    pub(super) fn take(
        &mut self,
        wire: String,
        name: String,
        at: &dyn Underlined,
        errors: &mut Errors,
    ) {
        for (other, first) in &self.0 {
            if *other == wire {
                errors.at(at, format_args!("`{first}` and `{name}` are both `{wire}` on the wire\nrename one of the two"));
                return;
            }
        }
        self.0.push((wire, name));
    }
}

/// Rule `builder-method`: a setter must not have the name of the builder's own methods.
pub(super) fn builder_method(input: &StructureInput<'_>, errors: &mut Errors) {
    for field in &input.fields {
        let name = field.name();
        if name == "build" || name == "build_unvalidated" {
            let wire = field.wire();
            errors.at(
                field.ident,
                format_args!("the builder has a method `{name}` of its own\ncall the field otherwise and write `#[rename({wire:?})]`"),
            );
        }
    }
}

/// Rule `setter-twice`: `maybe_x` is the setter of `x` that takes the `Option`.
pub(super) fn setter_once(input: &StructureInput<'_>, errors: &mut Errors) {
    let mut optional = Vec::new();
    for field in &input.fields {
        if field.attributes.required.is_none() && field.attributes.other.is_none() {
            optional.push(format!("maybe_{}", field.name()));
        }
    }
    for field in &input.fields {
        let (name, wire) = (field.name(), field.wire());
        if optional.contains(&name) {
            errors.at(
                field.ident,
                format_args!("`{name}` is also the setter of another field that takes its `Option`\ncall the field otherwise and write `#[rename({wire:?})]`"),
            );
        }
    }
}
