//! What is written for: the input once it is held to every rule. All in it is valid.

mod constraints;
mod enumeration;
mod patterns;

use cognito_structure::markdown::markdown;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use self::constraints::Both;
pub(crate) use self::constraints::Constraints;
pub(crate) use self::enumeration::Enumeration;
use crate::attribute::constraint::Constraints as Written;
use crate::definition::{Definition, Held, Property};
use crate::errors::Errors;
use crate::input::{FieldInput, Role, StructureInput};
use crate::item::attribute::Attribute;
use crate::item::generics::{Generics, Kind};
use crate::item::tokens::Tokens;
use crate::item::types::Type;
use crate::mention::Mentions;
use crate::shape::Shape;
use crate::state::{self, State};

/// One of the two services.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Service {
    UserPools,
    IdentityPools,
}

impl Service {
    pub(crate) const NAMES: [&str; 2] = ["user-pools", "identity-pools"];

    pub(crate) fn named(name: &str) -> Option<Service> {
        match name {
            "user-pools" => Some(Service::UserPools),
            "identity-pools" => Some(Service::IdentityPools),
            _ => None,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Service::UserPools => "user-pools",
            Service::IdentityPools => "identity-pools",
        }
    }

    /// What stands before the dot in `X-Amz-Target`.
    pub(crate) fn target_prefix(self) -> &'static str {
        match self {
            Service::UserPools => "AWSCognitoIdentityProviderService",
            Service::IdentityPools => "AWSCognitoIdentityService",
        }
    }
}

/// A struct to be derived for.
pub(crate) struct Structure<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) vis: &'a Tokens,
    pub(crate) generics: &'a Generics,
    /// The path of `cognito_request` as the user's crate knows it.
    pub(crate) path: TokenStream,
    pub(crate) doc_ref: Option<String>,
    /// What it has in common with whatever else is held to its definition.
    pub(crate) identity: Option<u64>,
    /// Whether it names a definition, be it one that there is or not.
    pub(crate) names_a_definition: bool,
    /// The files that its definitions have been read from.
    pub(crate) files: &'a [String],
    pub(crate) deny_unknown: bool,
    pub(crate) debug: bool,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) action: Option<Action<'a>>,
    /// Every name in the item.
    pub(crate) mentioned: &'a Mentions,
}

/// What is said of a request's action.
pub(crate) struct Action<'a> {
    pub(crate) name: String,
    pub(crate) service: Service,
    pub(crate) unsigned: bool,
    pub(crate) output: Option<&'a Type>,
    /// The name of the type of its input.
    pub(crate) input: String,
    /// The name of the type that it answers.
    pub(crate) answers: Option<String>,
    /// The names of its errors.
    pub(crate) errors: Vec<String>,
    pub(crate) paging: Option<Paging>,
    pub(crate) documentation: Option<String>,
}

/// The properties that carry an action from page to page, by their wire names.
#[derive(Clone)]
pub(crate) struct Paging {
    pub(crate) input_token: String,
    pub(crate) output_token: String,
    pub(crate) limit: Option<String>,
    pub(crate) result: String,
}

/// A field.
pub(crate) struct Field<'a> {
    pub(crate) ident: &'a Ident,
    /// The field's name without `r#`.
    pub(crate) name: String,
    /// The property's name on the wire.
    pub(crate) wire: String,
    pub(crate) presence: Presence<'a>,
    /// The names that a required member has in the builder's type state.
    pub(crate) state: State,
    pub(crate) ty: &'a Type,
    pub(crate) docs: Vec<&'a Attribute>,
    /// `#[deprecated]`, which the setters bear too.
    pub(crate) deprecated: Vec<&'a Attribute>,
    pub(crate) doc_ref: Option<String>,
    pub(crate) link: Option<String>,
    /// What the definition says of it, as documentation.
    pub(crate) description: Option<String>,
    pub(crate) extra: bool,
    /// Those of its own, as written.
    pub(crate) written: &'a Written,
    /// What it is held to.
    pub(crate) held: Option<&'a Held>,
    pub(crate) constraints: Constraints,
    /// Whether the type is one of the struct's own parameters, which a setter takes as it is.
    pub(crate) parameter: bool,
}

/// Whether a member is there.
pub(crate) enum Presence<'a> {
    /// Always.
    Required,
    /// Perhaps; with the type inside of the `Option`, where it is written as one.
    Optional(Option<&'a Type>),
    /// The map that keeps unknown members.
    Other,
}

/// The name of a request's action: as said, or that of the struct less `Request` or `Input`.
pub(crate) fn action_of(input: &StructureInput<'_>) -> String {
    if let Some(action) = &input.container.action {
        return action.value();
    }
    if let Some(Definition { action: Some(action), .. }) = &input.bound.definition {
        return action.clone();
    }
    let name = syn::ext::IdentExt::unraw(&input.item.ident).to_string();
    let less = name.strip_suffix("Request").or_else(|| name.strip_suffix("Input"));
    less.unwrap_or(&name).to_owned()
}

/// The path of `cognito_request` as the user's crate knows it.
pub(crate) fn path(path: Option<&Tokens>) -> TokenStream {
    if let Some(path) = path { path.to_token_stream() } else { quote!(::cognito_request) }
}

impl<'a> Structure<'a> {
    /// The model of an input that breaks no rule but, perhaps, those about patterns.
    pub(crate) fn of(input: &'a StructureInput<'a>, errors: &mut Errors) -> Structure<'a> {
        let container = &input.container;
        let mut names = state::Names::of(&input.mentioned);
        let mut fields = Vec::new();
        for field in &input.fields {
            fields.push(Field::of(field, input, &mut names, errors));
        }
        let mut model = Structure {
            ident: &input.item.ident,
            vis: &input.item.vis,
            generics: &input.item.generics,
            path: path(container.krate.as_ref()),
            doc_ref: doc_ref(&container.doc_ref),
            identity: None,
            names_a_definition: container.doc_ref.definition.is_some(),
            files: &input.bound.files,
            deny_unknown: container.deny_unknown.is_some(),
            debug: container.debug.as_ref().is_none_or(|debug| debug.value),
            fields,
            action: None,
            mentioned: &input.mentioned,
        };
        if input.role == Role::Request {
            let service = container.service.as_ref();
            model.action = Some(Action {
                name: action_of(input),
                service: service
                    .and_then(|service| Service::named(&service.value()))
                    .unwrap_or_else(|| service_of(container.doc_ref.definition.as_ref())),
                unsigned: container.unsigned.is_some(),
                output: container.output.as_ref(),
                input: syn::ext::IdentExt::unraw(&input.item.ident).to_string(),
                answers: None,
                errors: Vec::new(),
                paging: None,
                documentation: container.doc_ref.link.as_ref().map(syn::LitStr::value),
            });
        }
        if let Some(definition) = &input.bound.definition {
            model.hold(definition, container.service.is_some());
        }
        model
    }

    /// Takes on what the definition says and the struct does not.
    fn hold(&mut self, definition: &Definition, has_service: bool) {
        self.doc_ref = Some(definition.held.reference.clone());
        self.identity = Some(definition.held.identity);
        self.deny_unknown |= definition.denies;
        let Some(action) = &mut self.action else { return };
        if let (Some(service), false) = (&definition.service, has_service)
            && let Some(service) = Service::named(service)
        {
            action.service = service;
        }
        action.unsigned |= definition.unsigned == Some(true);
        if !definition.held.name().is_empty() {
            definition.held.name().clone_into(&mut action.input);
        }
        action.answers.clone_from(&definition.answers);
        action.errors.clone_from(&definition.errors);
        action.paging.clone_from(&definition.paging);
        if action.documentation.is_none() {
            action.documentation.clone_from(&definition.held.link);
        }
    }

    /// The field that keeps unknown members, by its index.
    pub(crate) fn other(&self) -> Option<usize> {
        for index in 0..self.fields.len() {
            if matches!(self.fields[index].presence, Presence::Other) {
                return Some(index);
            }
        }
        None
    }

    /// The fields that a builder must be given.
    pub(crate) fn required(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(|field| matches!(field.presence, Presence::Required))
    }
}

/// The service that a definition's reference names: `user-pools` where it names none.
fn service_of(definition: Option<&syn::LitStr>) -> Service {
    let text = definition.map(syn::LitStr::value).unwrap_or_default();
    let service = text.split_once('#').and_then(|(service, _)| Service::named(service));
    service.unwrap_or(Service::UserPools)
}

/// What a reference says, as data: the definition before the link.
fn doc_ref(doc_ref: &crate::attribute::doc_ref::DocRef) -> Option<String> {
    doc_ref.definition.as_ref().or(doc_ref.link.as_ref()).map(syn::LitStr::value)
}

impl<'a> Field<'a> {
    fn of(
        field: &'a FieldInput<'a>,
        input: &StructureInput<'_>,
        names: &mut state::Names<'_>,
        errors: &mut Errors,
    ) -> Field<'a> {
        let attributes = &field.attributes;
        let presence = match &field.ty.shape {
            _ if attributes.other.is_some() => Presence::Other,
            _ if attributes.required.is_some() => Presence::Required,
            Shape::Optional(inner) => Presence::Optional(Some(inner)),
            _ => Presence::Optional(None),
        };
        let value = match presence {
            Presence::Optional(Some(inner)) => inner,
            _ => field.ty,
        };
        let name = field.name();
        let mut model = Field {
            ident: field.ident,
            wire: field.wire(),
            state: names.next(field.ident),
            ty: field.ty,
            docs: attributes.docs.clone(),
            deprecated: attributes.deprecated.clone(),
            doc_ref: doc_ref(&attributes.doc_ref),
            link: attributes.doc_ref.link.as_ref().map(syn::LitStr::value),
            description: None,
            extra: attributes.extra.is_some(),
            written: &attributes.constraints,
            held: None,
            constraints: Constraints::of(&Both::of(field, &name, value), errors),
            parameter: is_parameter(value, &input.item.generics),
            presence,
            name,
        };
        if let Some(property) = &field.property {
            model.hold(property);
        }
        model
    }

    /// Takes on what the definition says and the field does not.
    fn hold(&mut self, property: &'a Property) {
        let held = &property.held;
        self.extra |= property.extra;
        self.held = Some(held);
        if !held.names.is_empty() {
            self.doc_ref = Some(held.reference.clone());
        }
        if self.link.is_none() {
            self.link.clone_from(&property.link);
        }
        if let Some(description) = &property.description {
            self.description = Some(markdown(description));
        }
    }

    /// The type of the value, as far as it is written: an alias of an `Option` is not seen through.
    pub(crate) fn written_type(&self) -> &Type {
        match self.presence {
            Presence::Optional(Some(inner)) => inner,
            _ => self.ty,
        }
    }
}

fn is_parameter(ty: &Type, generics: &Generics) -> bool {
    for parameter in &generics.parameters {
        if parameter.kind == Kind::Type
            && let Some(name) = parameter.name.0.first()
            && ty.is_name(name)
        {
            return true;
        }
    }
    false
}
