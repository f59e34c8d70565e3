//! Which items a source has, and what is in them.

use std::collections::BTreeMap;

use cognito_structure::definition::{Definitions, Kind, Property, TypeId};

use super::distinct::Distinct;
use super::model::{Attribute, Body, Field, Item, Member, Source, Structure, Type};
use super::refer::{self, References};
use super::write::text_attribute;
use super::{boxes, demand, name, unchecked, variant};

/// What is wanted beyond the definition.
#[derive(Default)]
pub(crate) struct Wishes {
    pub(crate) name: Option<String>,
    pub(crate) action: Option<String>,
}

/// Names that an item may not have: the source uses them for something else.
const TAKEN: [&str; 13] = [
    "BTreeMap",
    "Blob",
    "Box",
    "CognitoEnum",
    "CognitoRequest",
    "CognitoStructure",
    "JsonText",
    "Nothing",
    "Option",
    "Self",
    "String",
    "Timestamp",
    "Vec",
];

pub(super) struct Planner<'d> {
    pub(super) definitions: &'d Definitions,
    references: &'d References<'d>,
    /// The types that become items, in their order, and the items' names.
    types: Vec<(TypeId, String)>,
    /// The number of the item for each of them.
    numbers: BTreeMap<TypeId, usize>,
    names: Distinct,
    /// The types to which nothing can be held, and why.
    unchecked: BTreeMap<TypeId, String>,
}

/// The items for a type and for the structures and enumerations that it refers to.
///
/// # Errors
///
/// A sentence, where no struct can be made of the type.
pub(super) fn plan(
    definitions: &Definitions,
    id: TypeId,
    references: &References<'_>,
    wishes: &Wishes,
) -> Result<Source, String> {
    let mut planner = Planner::new(definitions, references, unchecked::types(definitions, id));
    let called = refer::name(definitions, id).unwrap_or("Root").to_owned();
    let own = wishes.name.clone().unwrap_or_else(|| name::pascal(&called));
    planner.number(base(definitions, id), &own);
    let mut items: Vec<Item> = Vec::new();
    while let Some((id, name)) = planner.types.get(items.len()).cloned() {
        let first = items.is_empty();
        items.push(planner.item(id, name, first.then_some((&called[..], wishes)))?);
    }
    boxes::put(&mut items);
    Ok(Source { items })
}

/// The type that is written out, and refers to no other.
pub(super) fn base(definitions: &Definitions, id: TypeId) -> TypeId {
    let mut id = id;
    while let Some(base) = definitions.get(id).base {
        id = base;
    }
    id
}

impl<'d> Planner<'d> {
    pub(super) fn new(
        definitions: &'d Definitions,
        references: &'d References<'d>,
        unchecked: BTreeMap<TypeId, String>,
    ) -> Self {
        let (types, numbers) = (Vec::new(), BTreeMap::new());
        let names = Distinct::types_but(&TAKEN);
        Self { definitions, references, types, numbers, names, unchecked }
    }

    /// The number of the item for a type; one that is new is called so, or nearly so.
    pub(super) fn number(&mut self, id: TypeId, wanted: &str) -> usize {
        let (types, names) = (&mut self.types, &mut self.names);
        *self.numbers.entry(id).or_insert_with(|| {
            types.push((id, names.take(wanted)));
            types.len() - 1
        })
    }

    /// An item; `first` is what the definition of the one that was asked for is called, and what is
    /// wanted of it.
    pub(super) fn item(
        &mut self,
        id: TypeId,
        name: String,
        first: Option<(&str, &Wishes)>,
    ) -> Result<Item, String> {
        let definitions = self.definitions;
        let mut doc_ref = self.references.of(definitions, id);
        let mut remark = None;
        if let (Some(reference), Some(reason)) = (&doc_ref, self.unchecked.get(&id)) {
            remark = Some(format!("Not held to {reference}: {reason}."));
            doc_ref = None;
        }
        let bound = doc_ref.is_some();
        let mut does = None;
        let body = match definitions.kind(id) {
            Kind::Structure(structure) => {
                let members = self.members(&name, &structure.properties, bound)?;
                let wished = first.is_some_and(|(_, wishes)| wishes.action.is_some());
                if wished && self.references.built_in() && self.annotation(id, "action").is_none() {
                    return Err(format!("`{name}` is no input of an action of the service"));
                }
                let action = first.and_then(|(called, wishes)| self.action(id, called, wishes));
                does = action.as_ref().and_then(|_| self.annotation(id, "does"));
                let keys = self.keys(&name, action.as_deref(), bound, &members);
                Body::Structure(Structure { request: action.is_some(), keys, members })
            }
            Kind::Enum(_) if first.is_some_and(|(_, wishes)| wishes.action.is_some()) => {
                return Err(format!("`{name}` is an enumeration, and so no action's input"));
            }
            Kind::Enum(values) => Body::Enumeration(variant::variants(values)),
            _ => {
                let called = refer::name(definitions, id).unwrap_or("");
                return Err(format!(
                    "`{called}` is no object and no enumeration of strings: only these have a Rust \
                     type of their own"
                ));
            }
        };
        let documentation = self.documentation(id, &name, does);
        Ok(Item { name, documentation, remark, doc_ref, body })
    }

    /// The action of which a structure is the input, if it is one.
    fn action(&self, id: TypeId, called: &str, wishes: &Wishes) -> Option<String> {
        let of_name = ["Request", "Input"].iter().find_map(|end| called.strip_suffix(end));
        wishes
            .action
            .clone()
            .or_else(|| self.annotation(id, "action"))
            .or_else(|| of_name.filter(|name| !name.is_empty()).map(name::pascal))
    }

    /// What stands in `#[cognito(…)]`: what neither the definition nor the struct's name says.
    fn keys(
        &self,
        name: &str,
        action: Option<&str>,
        bound: bool,
        members: &[Member],
    ) -> Vec<String> {
        let mut keys = Vec::new();
        if let Some(action) = action {
            let of_name = name.strip_suffix("Request").or(name.strip_suffix("Input"));
            if of_name.unwrap_or(name) != action {
                keys.push(format!("action = {action:?}"));
            }
            if self.definitions.service() == Some("identity-pools") && !self.references.built_in() {
                keys.push("service = \"identity-pools\"".to_owned());
            }
        }
        if bound && members.iter().any(|member| matches!(member, Member::LeftOut(..))) {
            keys.push("partial".to_owned());
        }
        keys
    }

    fn members(
        &mut self,
        owner: &str,
        properties: &[Property],
        bound: bool,
    ) -> Result<Vec<Member>, String> {
        let wires: Vec<&str> = properties.iter().map(|property| &property.wire[..]).collect();
        let names = name::fields(&wires);
        let mut members = Vec::new();
        for (property, (name, renamed)) in properties.iter().zip(names) {
            let wire = &property.wire;
            let suggestion = name::pascal(&format!("{owner}_{wire}"));
            let ty = if wire.is_empty() {
                Err("it has no name".to_owned())
            } else {
                self.ty(property.type_id, &suggestion, 0)
            };
            match ty {
                Ok(ty) => {
                    let rename =
                        if bound { renamed } else { name::pascal_of_field(&name) != *wire };
                    members.push(Member::Field(Field {
                        documentation: self.property_documentation(property),
                        required: property.required,
                        attributes: self.attributes(property, &ty, bound, rename),
                        name,
                        ty,
                    }));
                }
                Err(reason) if property.required => {
                    return Err(format!("`{owner}` requires `{wire}`, but {reason}"));
                }
                Err(reason) => members.push(Member::LeftOut(wire.clone(), reason)),
            }
        }
        Ok(members)
    }

    fn attributes(
        &self,
        property: &Property,
        ty: &Type,
        bound: bool,
        rename: bool,
    ) -> Vec<Attribute> {
        let mut attributes = Vec::new();
        if rename {
            attributes.push(text_attribute("rename", &property.wire));
        }
        let id = property.type_id;
        if !bound {
            attributes.extend(demand::attributes(self.definitions, id, property.sensitive));
        } else if !matches!(ty, Type::Item { .. })
            && let Some(name) = refer::name(self.definitions, id)
            && name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_')
        {
            attributes.push(text_attribute("doc_ref", name));
        }
        attributes
    }

    /// A text in the `cognito` member of a type.
    pub(super) fn annotation(&self, id: TypeId, name: &str) -> Option<String> {
        let place = self.definitions.get(id).place;
        let said = self.definitions.annotation(place, "cognito")?.get(name)?;
        said.text().map(str::to_owned)
    }
}
