//! Types with named parts: `object`, `tuple`, `choice`.

use super::code::FaultCode;
use super::definitions::Definitions;
use super::dialect::Dialect;
use super::keyword;
use super::model::{Additional, Kind, Place, Property, Structure, TypeId};
use super::read::{Given, usable};
use crate::json::{JsonKind, NONE};

impl Definitions {
    pub(super) fn structure(&mut self, id: TypeId, given: &Given) {
        self.read_extends(id, given);
        let place = self.get(id).place;
        let document = place.document;
        let (properties, additional) =
            (given[keyword::PROPERTIES], given[keyword::ADDITIONAL_PROPERTIES]);
        let published = self.get(id).dialect == Dialect::Published;
        if published && properties == NONE && usable(additional) {
            let tree = self.tree(document);
            if tree.kind(additional) == JsonKind::Object {
                let values = self.child(Place { document, node: additional }, false);
                return self.set_kind(id, Kind::Map(values));
            }
        }
        let properties = self.properties(id, given, "object");
        let additional = self.additional(id, additional);
        let other = self.other(place);
        let structure = Structure { properties, alternatives: Vec::new(), additional, other };
        self.set_kind(id, Kind::Structure(structure));
    }

    /// `cognito.other`.
    fn other(&mut self, place: Place) -> Option<TypeId> {
        let tree = self.tree(place.document);
        let node = tree.annotation(place.node, "other");
        if node == NONE {
            return None;
        }
        Some(self.child(Place { document: place.document, node }, false))
    }

    fn additional(&mut self, id: TypeId, node: u32) -> Additional {
        if !usable(node) {
            return Additional::Any;
        }
        let at = Place { document: self.get(id).place.document, node };
        if self.get(id).is_abstract {
            let message = "what is abstract permits members beyond its properties: leave \
                           `additionalProperties` out";
            let key = Place { document: at.document, node: node - 1 };
            self.fault(FaultCode::AbstractAdditional, key, message);
        }
        let tree = self.tree(at.document);
        match tree.kind(node) {
            JsonKind::Object => Additional::Of(self.child(at, false)),
            _ if tree.text(node) == "false" => Additional::Denied,
            _ => Additional::Any,
        }
    }

    /// The members of `properties`; that there are some is demanded of Core's documents that do not
    /// inherit any. (A service has actions that answer `{}`.)
    fn properties(&mut self, id: TypeId, given: &Given, word: &str) -> Vec<Property> {
        let place = self.get(id).place;
        let (node, alone) = (given[keyword::PROPERTIES], given[keyword::EXTENDS] == NONE);
        let demanded = alone && self.get(id).dialect == Dialect::Core;
        let mut properties = Vec::new();
        let tree = self.tree(place.document);
        let empty = usable(node) && tree.first(node) == NONE;
        if (node == NONE && alone) || (empty && demanded) {
            let message = format!("a type `{word}` needs `properties`, at least one");
            self.fault(FaultCode::MissingProperties, place, message);
        }
        if usable(node) {
            self.members(place.document, node, &mut properties);
        }
        properties
    }

    /// Reads a map of names to schemas.
    fn members(&mut self, document: u32, object: u32, properties: &mut Vec<Property>) {
        let mut key = self.tree(document).first(object);
        while key != NONE {
            let property = self.property(document, key);
            properties.push(property);
            key = self.tree(document).next(key);
        }
    }

    fn property(&mut self, document: u32, key: u32) -> Property {
        let place = Place { document, node: key + 1 };
        let tree = self.tree(document);
        let name = tree.text(key).to_owned();
        if self.documents[document as usize].dialect != Dialect::Published {
            self.identifier(&name, Place { document, node: key });
        }
        let type_id = self.child(place, true);
        let wire = match self.wire_name(place) {
            Some(wire) => wire,
            None => name.clone(),
        };
        let description = self.described(place);
        let sensitive = self.annotated_sensitive(place);
        Property { name, wire, type_id, required: false, description, sensitive, place }
    }

    /// `altnames.json`: the name that a property has in JSON.
    fn wire_name(&mut self, place: Place) -> Option<String> {
        let tree = self.tree(place.document);
        let node = tree.member(tree.member(place.node, "altnames"), "json");
        let name = self.text(place.document, node);
        let at = Place { document: place.document, node };
        match name.as_deref() {
            None if node == NONE => {}
            None => self.fault(FaultCode::KeywordType, at, "`json` must be a string"),
            Some("") => self.fault(FaultCode::InvalidName, at, "`json` must be a name"),
            Some(_) => {}
        }
        name
    }

    /// `description`, which the published dialect has beside the reference in `allOf`.
    fn described(&self, place: Place) -> Option<String> {
        let tree = self.tree(place.document);
        let mut node = tree.member(place.node, "description");
        let mut part = tree.first(tree.member(place.node, "allOf"));
        while node == NONE && part != NONE {
            node = tree.member(part, "description");
            part = tree.next(part);
        }
        self.text(place.document, node)
    }

    /// Core, "Identifier Rules".
    pub(super) fn identifier(&mut self, name: &str, at: Place) {
        let mut good = !name.is_empty() && !name.as_bytes()[0].is_ascii_digit();
        for &byte in name.as_bytes() {
            good &= byte.is_ascii_alphanumeric() || byte == b'_';
        }
        if !good {
            let message = format!(
                "`{name}` is no identifier: letters, digits and `_`, no digit first; any other \
                 name goes into `altnames`"
            );
            self.fault(FaultCode::InvalidName, at, message);
        }
    }

    pub(super) fn tuple(&mut self, id: TypeId, given: &Given) {
        self.read_extends(id, given);
        let elements = self.properties(id, given, "tuple");
        if given[keyword::TUPLE] == NONE {
            let message =
                "a type `tuple` needs `tuple`, the names of its properties in their order";
            let place = self.get(id).place;
            self.fault(FaultCode::MissingTuple, place, message);
        }
        self.set_kind(id, Kind::Tuple(elements));
    }

    pub(super) fn choice(&mut self, id: TypeId, given: &Given) {
        self.read_extends(id, given);
        let place = self.get(id).place;
        let mut choices = Vec::new();
        let (node, selector) = (given[keyword::CHOICES], given[keyword::SELECTOR]);
        if usable(node) {
            self.members(place.document, node, &mut choices);
        }
        if node == NONE || (usable(node) && choices.is_empty()) {
            let message = "a type `choice` needs `choices`, at least one";
            self.fault(FaultCode::MissingChoices, place, message);
        }
        let extends = given[keyword::EXTENDS];
        if (extends == NONE) != (selector == NONE) {
            let message = "an inline `choice` needs both `$extends` and `selector`, a tagged one has \
                           neither";
            self.fault(FaultCode::IncompleteChoice, place, message);
        }
        let kind = match self.text(place.document, selector) {
            Some(selector) => Kind::Inline { selector, choices },
            None => Kind::Tagged(choices),
        };
        self.set_kind(id, kind);
    }

    /// The schemas that constrain, and of which no part of the kind is made.
    pub(super) fn sub_schemas(&mut self, id: TypeId, document: u32, given: &Given) {
        for &number in
            &[keyword::CONTAINS, keyword::HAS, keyword::PROPERTY_NAMES, keyword::KEY_NAMES]
        {
            let node = given[number];
            if usable(node) {
                let child = self.child(Place { document, node }, false);
                if number == keyword::PROPERTY_NAMES || number == keyword::KEY_NAMES {
                    self.get_mut(id).constraints.keys = Some(child);
                }
            }
        }
        for &number in &[keyword::PATTERN_PROPERTIES, keyword::PATTERN_KEYS] {
            let mut key = self.tree(document).first(given[number]);
            while key != NONE {
                self.child(Place { document, node: key + 1 }, false);
                key = self.tree(document).next(key);
            }
        }
    }
}
