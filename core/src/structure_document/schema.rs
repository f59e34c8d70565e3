//! Kinds as schemas.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::identifier::keys;
use super::named::{Type, Types, name_in};
use super::writer::Writer;
use crate::definition::{Constraint, Constraints, Definition, Kind, Property};

/// The schemas of a document: their text, and the types that were met in writing it.
pub(super) struct Schemas {
    pub(super) json: Writer,
    pub(super) types: Types,
    /// Whether there is a pattern.
    pub(super) patterns: bool,
}

impl Schemas {
    #[inline]
    pub(super) fn of(root: Type) -> Schemas {
        Schemas { json: Writer::default(), types: Types::of(root), patterns: false }
    }

    /// All named types from this one on, as an object.
    #[inline]
    pub(super) fn definitions(&mut self, mut number: usize) {
        self.json.open('{');
        while let Some((name, ty)) = self.types.get(number) {
            self.json.key(&name);
            self.json.open('{');
            if matches!(ty, Type::Structure(_)) {
                self.json.text("name", &name);
            }
            self.body(ty);
            self.json.close('}');
            number += 1;
        }
        self.json.close('}');
    }

    /// What stands in the schema of a named type, but for its name.
    #[inline]
    pub(super) fn body(&mut self, ty: Type) {
        match ty {
            Type::Structure(definition) => self.structure(definition),
            Type::Enum(definition) => {
                self.json.text("type", "string");
                // Core has no empty `enum`.
                if !definition.values.is_empty() {
                    self.json.texts("enum", definition.values);
                }
            }
            Type::Other(kind, constraints) => self.members(kind, constraints),
        }
        self.doc_ref(ty.doc_ref(), ty.own_name());
    }

    #[inline]
    fn structure(&mut self, definition: &'static Definition) {
        let other = definition.keeps_unknown();
        if definition.properties.len() == usize::from(other.is_some()) {
            return self.memberless(definition, other.map(|(_, property)| property));
        }
        self.json.text("type", "object");
        let keys = keys(definition.properties);
        let mut required: Vec<&str> = Vec::new();
        self.json.key("properties");
        self.json.open('{');
        for (index, (property, key)) in definition.properties.iter().zip(&keys).enumerate() {
            if definition.other != Some(index) {
                self.property(property, key);
                if property.required {
                    required.push(key);
                }
            }
        }
        self.json.close('}');
        if !required.is_empty() {
            self.json.texts("required", &required);
        }
        if definition.deny_unknown {
            self.json.plain("additionalProperties", &false);
        } else if let Some((_, property)) = other {
            self.other(property);
        }
    }

    /// A structure without members: a map of any JSON, since Core has no `object` without
    /// properties (section "object").
    #[inline]
    fn memberless(&mut self, definition: &Definition, other: Option<&Property>) {
        match other {
            Some(property) => self.members(*property.kind, property.constraints),
            None => self.members(Kind::Map(&Kind::Document), Constraints::NONE),
        }
        if definition.deny_unknown && other.is_none() {
            self.json.plain("maxEntries", &0);
        }
        self.json.text_note("represents", "object");
    }

    /// What unknown members are.
    #[inline]
    fn other(&mut self, property: &Property) {
        if let Kind::Map(value) = *property.kind {
            self.json.key("additionalProperties");
            self.schema(*value, property.constraints.of_values());
        }
        let constraints = property.constraints.as_slice();
        if constraints.iter().any(|constraint| !matches!(constraint, Constraint::Values(_))) {
            let note = self.json.of_note();
            let outer = mem::replace(&mut self.json, note);
            self.schema(*property.kind, property.constraints);
            let other = mem::replace(&mut self.json, outer).finish();
            self.json.note("other", other);
        }
    }

    #[inline]
    fn property(&mut self, property: &'static Property, key: &str) {
        let (kind, constraints) = (*property.kind, property.constraints);
        self.json.key(key);
        self.json.open('{');
        let name = property.doc_ref.and_then(name_in).unwrap_or_default();
        let referred = match (name, named(kind)) {
            ("", _) => {
                self.members(kind, constraints);
                String::new()
            }
            (_, Some(ty)) => {
                let referred = self.reference(name, ty);
                self.constraints(kind, constraints);
                referred
            }
            (_, None) => self.reference(name, Type::Other(kind, constraints)),
        };
        self.doc_ref(property.doc_ref, &referred);
        if key != property.name {
            self.json.key("altnames");
            self.json.open('{');
            self.json.text("json", property.name);
            self.json.close('}');
        }
        if property.extra {
            self.json.note("extra", String::from("true"));
        }
        self.json.close('}');
    }

    /// A schema, as an object.
    #[inline]
    fn schema(&mut self, kind: Kind, constraints: Constraints) {
        self.json.open('{');
        self.members(kind, constraints);
        self.json.close('}');
    }

    /// What stands in a schema.
    #[inline]
    fn members(&mut self, kind: Kind, constraints: Constraints) {
        match kind {
            Kind::String => self.json.text("type", "string"),
            Kind::Boolean => self.json.text("type", "boolean"),
            Kind::Integer { bits, signed } => self.integer(bits, signed, constraints),
            Kind::Float { bits: 32 } => self.json.text("type", "float"),
            Kind::Float { .. } => self.json.text("type", "double"),
            Kind::Blob => {
                self.json.text("type", "binary");
                self.json.text("contentEncoding", "base64");
            }
            Kind::Timestamp => {
                self.json.text("type", "number");
                self.json.text_note("represents", "datetime");
            }
            Kind::Document => self.json.text("type", "any"),
            Kind::List(item) => {
                self.json.text("type", "array");
                self.json.key("items");
                self.schema(*item, constraints.of_items());
            }
            Kind::Map(value) => {
                self.json.text("type", "map");
                if !constraints.of_keys().as_slice().is_empty() {
                    self.json.key("keyNames");
                    self.schema(Kind::String, constraints.of_keys());
                }
                self.json.key("values");
                self.schema(*value, constraints.of_values());
            }
            Kind::Structure(_) | Kind::Enum(_) => {
                if let Some(ty) = named(kind) {
                    self.reference(ty.own_name(), ty);
                }
            }
        }
        self.constraints(kind, constraints);
    }

    /// A whole number. One of more than 32 bits is a string in Core (section "Extended Primitive
    /// Types") and a number on the wire.
    #[inline]
    fn integer(&mut self, bits: u8, signed: bool, constraints: Constraints) {
        let name = if signed { format!("int{bits}") } else { format!("uint{bits}") };
        if bits <= 32 {
            return self.json.text("type", &name);
        }
        self.json.text("type", "number");
        self.json.text_note("represents", &name);
        self.json.plain("multipleOf", &1);
        let beyond = 128_u32.saturating_sub(bits.into());
        let (mut bounded_below, mut bounded_above) = (false, false);
        for constraint in constraints.as_slice() {
            bounded_below |= matches!(constraint, Constraint::MinValue(_));
            bounded_above |= matches!(constraint, Constraint::MaxValue(_));
        }
        if !bounded_below {
            let least = if signed { i128::MIN >> beyond } else { 0 };
            self.json.plain("minimum", &least);
        }
        if !bounded_above {
            let most = (u128::MAX >> u32::from(signed)) >> beyond;
            self.json.plain("maximum", &most);
        }
    }

    /// A reference to a type, and the name under which it stands.
    #[inline]
    fn reference(&mut self, name: &str, ty: Type) -> String {
        let name = self.types.name(name, ty);
        self.json.key("type");
        self.json.open('{');
        self.json.text("$ref", &format!("#/definitions/{name}"));
        self.json.close('}');
        name
    }

    /// What `#[doc_ref("…")]` says beyond this name.
    #[inline]
    fn doc_ref(&mut self, doc_ref: Option<&str>, name: &str) {
        if let Some(doc_ref) = doc_ref.filter(|doc_ref| *doc_ref != name) {
            self.json.text_note("docRef", doc_ref);
        }
    }
}

/// A kind that has a name of its own.
#[inline]
fn named(kind: Kind) -> Option<Type> {
    match kind {
        Kind::Structure(definition) => Some(Type::Structure(definition())),
        Kind::Enum(definition) => Some(Type::Enum(definition)),
        _ => None,
    }
}
