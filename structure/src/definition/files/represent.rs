//! What a schema stands for where its type is only the form in JSON: `cognito.represents`.

use super::code::FaultCode;
use super::decimal::Decimal;
use super::definitions::Definitions;
use super::keyword;
use super::model::{Additional, Kind, Place, Structure, TypeId};
use super::read::{Given, usable};
use crate::json::NONE;

impl Definitions {
    /// Makes of a type what it represents.
    pub(super) fn represent(&mut self, id: TypeId, given: &Given) {
        let place = self.get(id).place;
        let tree = self.tree(place.document);
        let node = tree.annotation(place.node, "represents");
        if node == NONE {
            return;
        }
        let at = Place { document: place.document, node };
        let Some(text) = tree.string(node) else {
            let message = "`represents` must be a string";
            return self.fault(FaultCode::KeywordType, at, message);
        };
        let kind = match text {
            "int64" => Some(Kind::Integer { bits: 64, signed: true, as_text: false }),
            "uint64" => Some(Kind::Integer { bits: 64, signed: false, as_text: false }),
            "int128" => Some(Kind::Integer { bits: 128, signed: true, as_text: false }),
            "uint128" => Some(Kind::Integer { bits: 128, signed: false, as_text: false }),
            "datetime" => Some(Kind::Timestamp),
            "object" => None,
            _ => {
                let message = format!("`{text}` is nothing that is represented, and does nothing");
                return self.fault(FaultCode::UnknownValue, at, message);
            }
        };
        let form = if kind.is_some() { "number" } else { "map" };
        if self.get(id).written != form {
            let message = format!("what represents `{text}` is of the type `{form}`");
            return self.fault(FaultCode::NotApplicable, at, message);
        }
        match kind {
            Some(kind) => self.set_kind(id, kind),
            None => self.memberless(id, given),
        }
    }

    /// A structure without properties, of which the map says what other members may be.
    fn memberless(&mut self, id: TypeId, given: &Given) {
        let &Kind::Map(values) = self.kind(id) else { return };
        let document = self.get(id).place.document;
        let (most, schema) = (given[keyword::MAX_ENTRIES], given[keyword::VALUES]);
        let tree = self.tree(document);
        let any = tree.text(tree.member(schema, "type")) == "any";
        let additional = if usable(most) && tree.count(most) == Some(0) {
            Additional::Denied
        } else if any && !self.annotated_sensitive(Place { document, node: schema }) {
            Additional::Any
        } else {
            Additional::Of(values)
        };
        let (properties, alternatives) = (Vec::new(), Vec::new());
        let structure = Structure { properties, alternatives, additional, other: None };
        self.set_kind(id, Kind::Structure(structure));
    }

    /// Whether a keyword says no more of a type than what the type represents: an integer of that
    /// width, or a structure that permits no other members.
    pub(super) fn is_represented(&self, id: TypeId, number: usize, value: &Decimal) -> bool {
        match (self.written(id), self.kind(id)) {
            ("number", Kind::Integer { .. }) => match (number, self.width(id)) {
                (keyword::MULTIPLE_OF, _) => value.is_one(),
                (keyword::MINIMUM, Some((least, _))) => least == *value,
                (keyword::MAXIMUM, Some((_, greatest))) => greatest == *value,
                _ => false,
            },
            ("map", Kind::Structure(structure)) => {
                let denied = structure.additional == Additional::Denied;
                denied && number == keyword::MAX_ENTRIES && !value.is_positive()
            }
            _ => false,
        }
    }
}
