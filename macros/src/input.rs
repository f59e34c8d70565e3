//! What was written: the item that a derive stands on, borrowed, with its attributes read.

use proc_macro2::{Delimiter, Ident};

use crate::attribute::container::Container;
use crate::attribute::field::FieldAttributes;
use crate::attribute::variant::VariantAttributes;
use crate::definition::{Definition, Pairing, Property};
use crate::errors::{Errors, Underlined};
use crate::item::types::Type;
use crate::item::{Data, Field, Item, Variant};
use crate::mention::Mentions;

/// Which derive it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// `CognitoRequest`: an action's input.
    Request,
    /// `CognitoStructure`: a nested type or an action's output.
    Structure,
}

/// A struct as written.
pub(crate) struct StructureInput<'a> {
    pub(crate) item: &'a Item,
    pub(crate) role: Role,
    pub(crate) container: Container,
    pub(crate) fields: Vec<FieldInput<'a>>,
    /// Every name in the item.
    pub(crate) mentioned: Mentions,
    pub(crate) bound: Bound,
}

/// What an item is held to.
#[derive(Default)]
pub(crate) struct Bound {
    /// The definition, with the properties for which there is no field.
    pub(crate) definition: Option<Definition>,
    /// The files that were read for it.
    pub(crate) files: Vec<String>,
}

/// A field as written.
pub(crate) struct FieldInput<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) attributes: FieldAttributes<'a>,
    pub(crate) pairing: Pairing,
    /// The name of the property that it is paired with.
    pub(crate) wire: Option<String>,
    /// What it is held to: that property, or the type that its `#[doc_ref]` names.
    pub(crate) property: Option<Property>,
}

/// An enumeration as written.
pub(crate) struct EnumInput<'a> {
    pub(crate) item: &'a Item,
    pub(crate) container: Container,
    pub(crate) variants: Vec<VariantInput<'a>>,
    pub(crate) bound: Bound,
}

/// A variant as written.
pub(crate) struct VariantInput<'a> {
    pub(crate) variant: &'a Variant,
    pub(crate) attributes: VariantAttributes,
    /// The value of the definition that is its name.
    pub(crate) value: Option<String>,
}

impl<'a> StructureInput<'a> {
    /// Reads a struct: rules `not-a-struct`, `unnamed-fields`.
    pub(crate) fn read(
        item: &'a Item,
        role: Role,
        mentioned: Mentions,
        errors: &mut Errors,
    ) -> Self {
        let mut container = Container::read(&item.attributes, errors);
        let derive = if role == Role::Request { "CognitoRequest" } else { "CognitoStructure" };
        let mut fields = Vec::new();
        let wrong = match &item.data {
            Data::Struct(written) => match &written.group {
                Some(group) if group.delimiter() == Delimiter::Parenthesis => {
                    Some((group.span(), "a property has a name, and these fields have none\nwrite a struct with named fields, or implement `cognito_request::Newtype` for a newtype".to_owned()))
                }
                _ => {
                    for Field { attributes, ident, ty } in &written.all {
                        if let Some(ident) = ident {
                            let attributes = FieldAttributes::read(attributes, errors);
                            fields.push(FieldInput {
                                ident,
                                ty,
                                attributes,
                                pairing: Pairing::Free,
                                wire: None,
                                property: None,
                            });
                        }
                    }
                    None
                }
            },
            Data::Enum(keyword, _) => {
                let instead = "derive `CognitoEnum` for a string enumeration";
                Some((*keyword, format!("`{derive}` is for structs\n{instead}")))
            }
            Data::Union(keyword) => {
                let instead = "write a struct with named fields";
                Some((*keyword, format!("`{derive}` is for structs\n{instead}")))
            }
        };
        if let Some((span, message)) = wrong {
            errors.span(span, message);
            // It has no fields to be held to a definition.
            (container.doc_ref.definition, container.partial) = (None, None);
        }
        StructureInput { item, role, container, fields, mentioned, bound: Bound::default() }
    }
}

impl StructureInput<'_> {
    /// Whether some field's type has a reference without a lifetime, which no struct may have.
    pub(crate) fn elides_a_lifetime(&self) -> bool {
        let mut elides = false;
        for field in &self.fields {
            elides |= field.ty.elides_a_lifetime;
        }
        elides
    }
}

impl<'a> EnumInput<'a> {
    /// Reads an enumeration: rule `not-an-enum`.
    pub(crate) fn read(item: &'a Item, errors: &mut Errors) -> Self {
        let mut container = Container::read(&item.attributes, errors);
        let mut variants = Vec::new();
        if let Data::Enum(_, all) = &item.data {
            for variant in all {
                let attributes = VariantAttributes::read(&variant.attributes, errors);
                variants.push(VariantInput { variant, attributes, value: None });
            }
        } else {
            let instead = "derive `CognitoStructure` for a struct";
            errors.at(&item.ident, format_args!("`CognitoEnum` is for enums\n{instead}"));
            container.doc_ref.definition = None;
        }
        EnumInput { item, container, variants, bound: Bound::default() }
    }
}

impl FieldInput<'_> {
    /// The field's name without `r#`.
    pub(crate) fn name(&self) -> String {
        syn::ext::IdentExt::unraw(self.ident).to_string()
    }

    /// Where the name on the wire is written, or else comes from.
    pub(crate) fn named_at(&self) -> &dyn Underlined {
        match &self.attributes.rename {
            Some(rename) => rename,
            None => self.ident,
        }
    }

    /// The property's name on the wire.
    pub(crate) fn wire(&self) -> String {
        match (&self.wire, &self.attributes.rename) {
            (Some(wire), _) => wire.clone(),
            (None, Some(rename)) => rename.value(),
            (None, None) => crate::name::pascal(&self.name()),
        }
    }
}

impl VariantInput<'_> {
    /// Where the value on the wire is written, or else comes from.
    pub(crate) fn named_at(&self) -> &dyn Underlined {
        match &self.attributes.rename {
            Some(rename) => rename,
            None => &self.variant.ident,
        }
    }

    /// The value on the wire; `None` for the variant that keeps other values.
    pub(crate) fn wire(&self) -> Option<String> {
        match (&self.attributes.other, &self.attributes.rename) {
            (Some(_), _) => None,
            (None, None) if self.value.is_some() => self.value.clone(),
            (None, Some(rename)) => Some(rename.value()),
            (None, None) => {
                let name = syn::ext::IdentExt::unraw(&self.variant.ident).to_string();
                Some(crate::name::screaming(&name))
            }
        }
    }
}
