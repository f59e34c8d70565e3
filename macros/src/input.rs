//! What was written: the item that a derive stands on, borrowed, with its attributes read.

use syn::{Data, DeriveInput, Fields, Ident, Type, Variant};

use crate::attribute::container::Container;
use crate::attribute::field::FieldAttributes;
use crate::attribute::variant::VariantAttributes;
use crate::errors::Errors;
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
    pub(crate) item: &'a DeriveInput,
    pub(crate) role: Role,
    pub(crate) container: Container,
    pub(crate) fields: Vec<FieldInput<'a>>,
    /// Every name in the item.
    pub(crate) mentioned: Mentions,
}

/// A field as written.
pub(crate) struct FieldInput<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) attributes: FieldAttributes<'a>,
}

/// An enumeration as written.
pub(crate) struct EnumInput<'a> {
    pub(crate) item: &'a DeriveInput,
    pub(crate) container: Container,
    pub(crate) variants: Vec<VariantInput<'a>>,
}

/// A variant as written.
pub(crate) struct VariantInput<'a> {
    pub(crate) variant: &'a Variant,
    pub(crate) attributes: VariantAttributes,
}

impl<'a> StructureInput<'a> {
    /// Reads a struct: rules `not-a-struct`, `unnamed-fields`.
    pub(crate) fn read(
        item: &'a DeriveInput,
        role: Role,
        mentioned: Mentions,
        errors: &mut Errors,
    ) -> Self {
        let container = Container::read(&item.attrs, errors);
        let derive = if role == Role::Request { "CognitoRequest" } else { "CognitoStructure" };
        let fields = match &item.data {
            Data::Struct(data) => match &data.fields {
                Fields::Named(_) | Fields::Unit => data.fields.iter().collect(),
                Fields::Unnamed(unnamed) => {
                    errors.at(
                        unnamed,
                        "a property has a name, and these fields have none\nwrite a struct with named fields, or implement `cognito_request::Newtype` for a newtype",
                    );
                    Vec::new()
                }
            },
            Data::Enum(data) => {
                let message = "derive `CognitoEnum` for a string enumeration";
                errors.span(
                    data.enum_token.span,
                    format_args!("`{derive}` is for structs\n{message}"),
                );
                Vec::new()
            }
            Data::Union(data) => {
                let message = "write a struct with named fields";
                errors.span(
                    data.union_token.span,
                    format_args!("`{derive}` is for structs\n{message}"),
                );
                Vec::new()
            }
        };
        let named = |field: &'a syn::Field| {
            let ident = field.ident.as_ref()?;
            let attributes = FieldAttributes::read(&field.attrs, errors);
            Some(FieldInput { ident, ty: &field.ty, attributes })
        };
        let fields = fields.into_iter().filter_map(named).collect();
        StructureInput { item, role, container, fields, mentioned }
    }
}

impl StructureInput<'_> {
    /// Whether some field's type has a reference without a lifetime, which no struct may have.
    pub(crate) fn elides_a_lifetime(&self) -> bool {
        self.fields.iter().any(|field| crate::shape::elides_a_lifetime(field.ty))
    }
}

impl<'a> EnumInput<'a> {
    /// Reads an enumeration: rule `not-an-enum`.
    pub(crate) fn read(item: &'a DeriveInput, errors: &mut Errors) -> Self {
        let container = Container::read(&item.attrs, errors);
        let mut variants = Vec::new();
        match &item.data {
            Data::Enum(data) => variants.extend(data.variants.iter().map(|variant| {
                let attributes = VariantAttributes::read(&variant.attrs, errors);
                VariantInput { variant, attributes }
            })),
            _ => errors.at(
                &item.ident,
                "`CognitoEnum` is for enums\nderive `CognitoStructure` for a struct",
            ),
        }
        EnumInput { item, container, variants }
    }
}

impl FieldInput<'_> {
    /// The field's name without `r#`.
    pub(crate) fn name(&self) -> String {
        syn::ext::IdentExt::unraw(self.ident).to_string()
    }

    /// The property's name on the wire.
    pub(crate) fn wire(&self) -> String {
        match &self.attributes.rename {
            Some(rename) => rename.value(),
            None => crate::name::pascal(&self.name()),
        }
    }
}

impl VariantInput<'_> {
    /// The value on the wire; `None` for the variant that keeps other values.
    pub(crate) fn wire(&self) -> Option<String> {
        match (&self.attributes.other, &self.attributes.rename) {
            (Some(_), _) => None,
            (None, Some(rename)) => Some(rename.value()),
            (None, None) => {
                let name = syn::ext::IdentExt::unraw(&self.variant.ident).to_string();
                Some(crate::name::screaming(&name))
            }
        }
    }
}
