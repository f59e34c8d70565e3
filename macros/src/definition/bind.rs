//! Puts definitions beside what is written.

use syn::LitStr;

use super::builtin;
use super::facts::{Definition, Holds, Property};
use super::load::load;
use super::pair::{self, Named, Pairing};
use super::reference::Reference;
use crate::errors::{Errors, Wrong};
use crate::input::{Bound, EnumInput, FieldInput, Role, StructureInput};
use crate::model::Service;

/// Finds the definition of a struct, and for each field what it is held to.
pub(crate) fn structure(input: &mut StructureInput<'_>, errors: &mut Errors) {
    let written = input.container.doc_ref.definition.as_ref();
    let reference = written.map(|literal| Reference::of(&literal.value()));
    if let (Some(literal), Some(reference)) = (written, &reference) {
        input.bound.definition = of_item(literal, reference, &mut input.bound.files, errors);
    }
    if let Some(literal) = written
        && let Some(definition) = &input.bound.definition
        && !matches!(definition.held.holds, Holds::Structure)
    {
        other_kind(literal, definition, errors);
        input.bound.definition = None;
    }
    if let (Some(literal), Some(Reference::Service(..))) = (written, &reference)
        && let (Role::Request, Some(definition)) = (input.role, &input.bound.definition)
        && definition.action.is_none()
    {
        no_input(literal, definition, errors);
        input.bound.definition = None;
    }
    let mut open = Open::default();
    if let Some(definition) = &mut input.bound.definition {
        open = Open::new(definition);
    }
    let bound = input.bound.definition.is_some();
    for field in &mut input.fields {
        let attributes = &field.attributes;
        if attributes.other.is_some() {
            if let Some(definition) = &mut input.bound.definition {
                field.property = definition.other.take();
            }
            continue;
        }
        if written.is_some() && !bound {
            continue;
        }
        if bound && (attributes.extra.is_none() || open.has(field)) {
            open.give(field);
        } else {
            by_reference(field, reference.as_ref(), &mut input.bound.files, errors);
        }
    }
    if let Some(definition) = &mut input.bound.definition {
        open.give_back(definition);
    }
}

/// Finds the definition of an enumeration, and for each variant its value.
pub(crate) fn enumeration(input: &mut EnumInput<'_>, errors: &mut Errors) {
    let Some(literal) = &input.container.doc_ref.definition else { return };
    let reference = Reference::of(&literal.value());
    let Bound { definition, files } = &mut input.bound;
    *definition = of_item(literal, &reference, files, errors);
    let Some(found) = definition else { return };
    let Holds::Enum(values) = &found.held.holds else {
        // One that has no values, and keeps all, is a text.
        let open = !input.variants.iter().any(|variant| variant.attributes.other.is_none());
        if open && matches!(found.held.holds, Holds::Text) {
            return;
        }
        other_kind(literal, found, errors);
        *definition = None;
        return;
    };
    let names = crate::name::texts(values);
    for variant in &mut input.variants {
        let name = syn::ext::IdentExt::unraw(&variant.variant.ident).to_string();
        let field = Named { name: &name, rename: None };
        if variant.attributes.rename.is_none()
            && variant.attributes.other.is_none()
            && let Pairing::Property(index) = pair::pair(&field, &names)
        {
            variant.value = values.get(index).cloned();
        }
    }
}

/// The definition that an item names: rule `reference-without-place`.
fn of_item(
    literal: &LitStr,
    reference: &Reference,
    files: &mut Vec<String>,
    errors: &mut Errors,
) -> Option<Definition> {
    let wrong = |message: String| Wrong::at(literal.span(), message);
    match reference {
        // A rule of its own tells that.
        Reference::Unknown => None,
        Reference::Name(name) if Service::named(name).is_some() => {
            let message = "is all definitions of a service\nwrite which one is meant, as in";
            errors.at(literal, format_args!("`{name}` {message} `{name}#Name`"));
            None
        }
        Reference::Name(name) => {
            errors.at(literal, format_args!("`{name}` does not say which definitions it is one of\nwrite `user-pools#{name}`, `identity-pools#{name}`, or a file as in `definitions/mine.json#{name}`"));
            None
        }
        Reference::Service(service, name) => {
            errors.keep(builtin::definition(*service, name).map_err(wrong))
        }
        Reference::File(file, inside) => errors.keep(load(file, inside, files).map_err(wrong)),
    }
}

/// Rule `definition-other-kind`: a struct is held to a structure, an enumeration to a text that has
/// a few values.
fn other_kind(literal: &LitStr, definition: &Definition, errors: &mut Errors) {
    let reference = &definition.held.reference;
    let (what, instead) = match definition.held.holds {
        Holds::Structure => ("a structure", "derive `CognitoStructure` for a struct"),
        Holds::Enum(_) => ("one of a few texts", "derive `CognitoEnum` for an enum"),
        Holds::List(_) => ("a list", "write a `Vec` where it is used"),
        Holds::Map(..) => ("a map", "write a `BTreeMap` where it is used"),
        Holds::Text => ("any text", "write a `String` where it is used"),
        _ => ("no structure", "name it on the field that it is the type of"),
    };
    errors.at(literal, format_args!("`{reference}` is {what}\n{instead}"));
}

/// Rule `request-of-input`: a request that is held to a definition of a service is an action's input.
fn no_input(literal: &LitStr, definition: &Definition, errors: &mut Errors) {
    let reference = &definition.held.reference;
    errors.at(literal, format_args!("`{reference}` is no input of an action\nname the input of one, or derive `CognitoStructure`"));
}

/// The properties of a definition, while fields are paired with them.
#[derive(Default)]
struct Open {
    names: Vec<String>,
    properties: Vec<Property>,
    /// Which of them have been given, by their places in the definition.
    given: Vec<usize>,
}

impl Open {
    /// Takes the properties out of a definition.
    fn new(definition: &mut Definition) -> Open {
        let properties = std::mem::take(&mut definition.properties);
        let mut names = Vec::new();
        for property in &properties {
            names.push(property.wire.clone());
        }
        Open { names, properties, given: Vec::new() }
    }

    fn pair(&self, field: &FieldInput<'_>) -> Pairing {
        let (name, names) = (field.name(), crate::name::texts(&self.names));
        match &field.attributes.rename {
            Some(rename) => {
                pair::pair(&Named { name: &name, rename: Some(&rename.value()) }, &names)
            }
            None => pair::pair(&Named { name: &name, rename: None }, &names),
        }
    }

    /// Whether a field has a property.
    fn has(&self, field: &FieldInput<'_>) -> bool {
        matches!(self.pair(field), Pairing::Property(_))
    }

    /// Gives a field its property. Of two fields with one, the second gets the name only.
    fn give(&mut self, field: &mut FieldInput<'_>) {
        field.pairing = self.pair(field);
        if let Pairing::Property(index) = field.pairing
            && let Some(name) = self.names.get(index)
        {
            field.wire = Some(name.clone());
            let mut before = 0;
            for given in &self.given {
                if *given == index {
                    return;
                }
                before += usize::from(*given < index);
            }
            self.given.push(index);
            field.property = Some(self.properties.remove(index - before));
        }
    }

    /// Gives the definition the properties back for which there is no field.
    fn give_back(self, definition: &mut Definition) {
        definition.properties = self.properties;
    }
}

/// Gives a field the type that its own `#[doc_ref]` names: one of the document that the struct is
/// held to, if it is.
fn by_reference(
    field: &mut FieldInput<'_>,
    of_struct: Option<&Reference>,
    files: &mut Vec<String>,
    errors: &mut Errors,
) {
    let Some(literal) = &field.attributes.doc_ref.definition else { return };
    let mut reference = Reference::of(&literal.value());
    if let Reference::Name(name) = &reference {
        match of_struct {
            Some(Reference::Service(service, _)) => {
                reference = Reference::Service(*service, name.clone());
            }
            Some(Reference::File(file, _)) => {
                reference = Reference::File(file.clone(), name.clone());
            }
            _ => {}
        }
    }
    if let Some(Definition { held, .. }) = of_item(literal, &reference, files, errors) {
        field.property = Some(Property {
            wire: String::new(),
            required: None,
            extra: false,
            description: held.description.clone(),
            link: held.link.clone(),
            held,
        });
    }
}
