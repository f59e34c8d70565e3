//! Which items a source has, and what is in them.

use cognito_structure::definition::{Definitions, Form, Kind, Property, TypeId};
use cognito_structure::markdown::markdown;

use super::model::{Attribute, Body, Field, Item, Member, Source, Structure, Type, Variant};
use super::refer::{self, References};
use super::write::text_attribute;
use super::{boxes, demand, name};

/// What is wanted beyond the definition.
#[derive(Default)]
pub(crate) struct Wishes {
    pub(crate) name: Option<String>,
    pub(crate) action: Option<String>,
}

/// Lists and maps may not stand deeper in one another.
const DEEPEST: u32 = 8;

/// Names that an item may not have: the source uses them for something else.
const TAKEN: [&str; 12] = [
    "BTreeMap",
    "Blob",
    "Box",
    "CognitoEnum",
    "CognitoRequest",
    "CognitoStructure",
    "JsonText",
    "Option",
    "Self",
    "String",
    "Timestamp",
    "Vec",
];

struct Planner<'d> {
    definitions: &'d Definitions,
    references: &'d References<'d>,
    /// The types that become items, in their order, and the items' names.
    types: Vec<(TypeId, String)>,
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
    let mut planner = Planner { definitions, references, types: Vec::new() };
    let called = refer::name(definitions, id).unwrap_or("Root").to_owned();
    let own = wishes.name.clone().unwrap_or_else(|| name::pascal(&called));
    planner.types.push((base(definitions, id), planner.free(&own)));
    let mut items: Vec<Item> = Vec::new();
    while let Some((id, name)) = planner.types.get(items.len()).cloned() {
        let first = items.is_empty();
        items.push(planner.item(id, name, first.then_some((&called[..], wishes)))?);
    }
    boxes::put(&mut items);
    Ok(Source { items })
}

/// The type that is written out, and refers to no other.
fn base(definitions: &Definitions, id: TypeId) -> TypeId {
    let mut id = id;
    while let Some(base) = definitions.get(id).base {
        id = base;
    }
    id
}

impl Planner<'_> {
    fn free(&self, wanted: &str) -> String {
        name::free(wanted, |name| {
            TAKEN.contains(&name) || self.types.iter().any(|(_, other)| other == name)
        })
    }

    /// An item; `first` is what the definition of the one that was asked for is called, and what is
    /// wanted of it.
    fn item(
        &mut self,
        id: TypeId,
        name: String,
        first: Option<(&str, &Wishes)>,
    ) -> Result<Item, String> {
        let definitions = self.definitions;
        let doc_ref = self.references.of(definitions, id);
        let body = match definitions.kind(id) {
            Kind::Structure(structure) => {
                let members = self.members(&name, &structure.properties, doc_ref.is_some())?;
                let action = first.and_then(|(called, wishes)| self.action(id, called, wishes));
                let keys = self.keys(&name, action.as_deref(), &members);
                Body::Structure(Structure { request: action.is_some(), keys, members })
            }
            Kind::Enum(values) => Body::Enumeration(variants(values)),
            _ => {
                let message = "no object and no enumeration of strings: only these have a Rust type \
                               of their own";
                return Err(format!(
                    "`{}` is {message}",
                    refer::name(definitions, id).unwrap_or("")
                ));
            }
        };
        let documentation = self.documentation(id, &name);
        Ok(Item { documentation, name, doc_ref, body })
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
    fn keys(&self, name: &str, action: Option<&str>, members: &[Member]) -> Vec<String> {
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
        if members.iter().any(|member| matches!(member, Member::LeftOut(..))) {
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
            let suggestion = format!("{owner}{}", name::pascal(wire));
            match self.ty(property.type_id, &suggestion, 0) {
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

    /// The Rust type of values.
    ///
    /// # Errors
    ///
    /// Why there is none.
    fn ty(&mut self, id: TypeId, suggestion: &str, depth: u32) -> Result<Type, String> {
        if depth > DEEPEST {
            return Err("its lists and maps stand in one another without end".to_owned());
        }
        Ok(match self.definitions.kind(id) {
            Kind::Structure(_) | Kind::Enum(_) => self.item_of(id, suggestion),
            Kind::List(items) => Type::List(Box::new(self.ty(*items, suggestion, depth + 1)?)),
            Kind::Map(values) => Type::Map(Box::new(self.ty(*values, suggestion, depth + 1)?)),
            Kind::Text(Form::Plain | _) | Kind::Decimal => Type::Plain("String"),
            Kind::Boolean => Type::Plain("bool"),
            Kind::Integer { as_text: true, .. } => Type::Plain("String"),
            Kind::Integer { bits, signed, .. } => Type::Plain(integer(*bits, *signed)),
            Kind::Float { bits: 64 } => Type::Plain("f64"),
            Kind::Float { .. } => Type::Plain("f32"),
            Kind::Timestamp => Type::Plain("Timestamp"),
            Kind::Blob => Type::Plain("Blob"),
            Kind::Unresolved(reference) => {
                let name = reference.rsplit('/').next().unwrap_or("").escape_debug();
                return Err(format!("its type `{name}` is not defined"));
            }
            _ => Type::Plain("JsonText"),
        })
    }

    fn item_of(&mut self, id: TypeId, suggestion: &str) -> Type {
        let id = base(self.definitions, id);
        let known = self.types.iter().position(|(known, _)| *known == id);
        let item = known.unwrap_or_else(|| {
            let wanted = refer::name(self.definitions, id).map(name::pascal);
            let name = self.free(wanted.as_deref().unwrap_or(suggestion));
            self.types.push((id, name));
            self.types.len() - 1
        });
        Type::Item { item, boxed: false }
    }

    fn documentation(&self, id: TypeId, name: &str) -> String {
        let mut text = self.described(id).unwrap_or_else(|| format!("`{name}`."));
        if let Some(link) = self.annotation(id, "link")
            && link.starts_with("https://")
            && !link.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')'))
        {
            text.push_str(&format!("\n\n[Documentation]({link})"));
        }
        text
    }

    fn property_documentation(&self, property: &Property) -> String {
        let own = property.description.as_deref().map(markdown).filter(|text| !text.is_empty());
        own.or_else(|| self.described(property.type_id))
            .unwrap_or_else(|| format!("{}.", code(&property.wire)))
    }

    /// The description of a type, or else of the nearest that it refers to.
    fn described(&self, id: TypeId) -> Option<String> {
        let mut at = Some(id);
        while let Some(id) = at {
            let this = self.definitions.get(id);
            let text = this.description.as_deref().map(markdown).unwrap_or_default();
            if !text.is_empty() {
                return Some(text);
            }
            at = this.base;
        }
        None
    }

    /// A text in the `cognito` member of a type.
    fn annotation(&self, id: TypeId, name: &str) -> Option<String> {
        let place = self.definitions.get(id).place;
        let said = self.definitions.annotation(place, "cognito")?.get(name)?;
        said.text().map(str::to_owned)
    }
}

fn integer(bits: u8, signed: bool) -> &'static str {
    match (bits, signed) {
        (8, true) => "i8",
        (8, false) => "u8",
        (16, true) => "i16",
        (16, false) => "u16",
        (32, true) => "i32",
        (32, false) => "u32",
        (64, true) => "i64",
        (64, false) => "u64",
        (_, true) => "i128",
        (_, false) => "u128",
    }
}

/// A text as code in Markdown, in one line.
fn code(text: &str) -> String {
    let escaped = text.escape_debug().to_string();
    markdown(&format!("<code>{}</code>", escaped.replace('&', "&amp;").replace('<', "&lt;")))
}

/// A variant for each value, and one for all others.
fn variants(values: &[String]) -> Vec<Variant> {
    let mut variants: Vec<Variant> = Vec::new();
    // An empty value has no variant: it is one of the others.
    for value in values.iter().filter(|value| !value.is_empty()) {
        let taken = |name: &str| name == "Self" || variants.iter().any(|other| other.name == name);
        let mut name = name::pascal(value);
        while taken(&name) {
            name.push_str("Value");
        }
        variants.push(Variant {
            documentation: format!("{}.", code(value)),
            rename: (name::screaming(&name) != *value).then(|| value.clone()),
            other: false,
            name,
        });
    }
    let mut name = "Other".to_owned();
    while variants.iter().any(|other| other.name == name) {
        name.push_str("Value");
    }
    let documentation = "A value that the definition does not have.".to_owned();
    variants.push(Variant { documentation, rename: None, other: true, name });
    variants
}
