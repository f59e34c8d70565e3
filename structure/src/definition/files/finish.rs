//! What a type is once that to which it refers is known.

use super::code::FaultCode;
use super::definitions::Definitions;
use super::keyword;
use super::model::{Kind, Place, State, TypeId};
use crate::json::{JsonKind, NONE};

/// References and `$extends` may lead no further.
const DEEPEST: u32 = 50;

impl Definitions {
    pub(super) fn finish(&mut self, id: TypeId, depth: u32) {
        if self.get(id).state != State::Read {
            return;
        }
        let owner = self.reading.owner;
        self.reading.owner = id.0;
        self.get_mut(id).state = State::Finishing;
        if depth > DEEPEST {
            let message = "`$extends` and references lead through more than 50 types";
            self.fault(FaultCode::Limit, self.get(id).place, message);
            self.get_mut(id).base = None;
            self.set_kind(id, Kind::Unresolved(String::new()));
        } else {
            self.finish_base(id, depth);
            self.finish_extended(id, depth);
            self.constrain(id);
        }
        self.get_mut(id).state = State::Finished;
        self.reading.owner = owner;
    }

    /// Takes over what a reference refers to.
    fn finish_base(&mut self, id: TypeId, depth: u32) {
        let Some(base) = self.get(id).base else { return };
        if self.get(base).state == State::Finishing {
            let message = "these references lead in a circle, and never to a type";
            self.fault(FaultCode::CircularReference, self.type_keyword(id), message);
            self.get_mut(id).base = None;
            return self.set_kind(id, Kind::Unresolved(String::new()));
        }
        self.finish(base, depth + 1);
        self.reading.owner = id.0;
        let base = self.get(base);
        let (constraints, sensitive) = (base.constraints.clone(), base.sensitive);
        let this = self.get_mut(id);
        let keys = this.constraints.keys;
        this.constraints = constraints;
        if keys.is_some() {
            // A key has one type: that it is of the base's too is not spelled out.
            if this.constraints.keys.is_some() {
                this.constraints.others.push("keyNames".to_owned());
            }
            this.constraints.keys = keys;
        }
        this.sensitive |= sensitive;
    }

    /// The value of a type's `type`, or else its schema.
    fn type_keyword(&self, id: TypeId) -> Place {
        let place = self.get(id).place;
        let node = self.tree(place.document).member(place.node, "type");
        Place { document: place.document, node: if node == NONE { place.node } else { node } }
    }

    fn finish_extended(&mut self, id: TypeId, depth: u32) {
        let mut index = 0;
        while index < self.get(id).extends.len() {
            let base = self.get(id).extends[index];
            if self.get(base).state == State::Finishing {
                let message = "this type extends itself";
                self.fault(FaultCode::CircularExtends, self.base_at(id), message);
                self.get_mut(id).extends.remove(index);
                continue;
            }
            self.finish(base, depth + 1);
            index += 1;
        }
        self.reading.owner = id.0;
        if !self.get(id).extends.is_empty() {
            self.inherit(id);
        }
        match &self.get(id).kind {
            Some(Kind::Structure(_)) => self.require(id),
            Some(Kind::Tuple(_)) => self.order(id),
            _ => {}
        }
    }

    /// The list that a keyword of a type has as its value.
    pub(super) fn list_of(&self, id: TypeId, keyword: &str) -> Option<Place> {
        let place = self.get(id).place;
        let tree = self.tree(place.document);
        let node = tree.member(place.node, keyword);
        if node == NONE || tree.kind(node) != JsonKind::List {
            return None;
        }
        Some(Place { document: place.document, node })
    }

    /// Makes the properties sensitive of which the type is, once all types are finished.
    pub(super) fn settle(&mut self, id: TypeId) {
        let mut kind = self.get_mut(id).kind.take();
        let properties = match &mut kind {
            Some(Kind::Structure(structure)) => &mut structure.properties[..],
            Some(
                Kind::Tuple(properties)
                | Kind::Tagged(properties)
                | Kind::Inline { choices: properties, .. },
            ) => properties,
            _ => &mut [],
        };
        for property in properties {
            property.sensitive |= self.get(property.type_id).sensitive;
        }
        self.get_mut(id).kind = kind;
    }

    /// What keywords apply to a type: the bits of [`keyword::on`]; none for what is unresolved.
    pub(super) fn applicable(&self, id: TypeId) -> u32 {
        let mut id = id;
        loop {
            let this = self.get(id);
            match (&this.kind, this.base) {
                (None, Some(base)) => id = base,
                (Some(Kind::Union(types)), _) => {
                    let mut mask = keyword::on::UNION;
                    for &part in types {
                        // Unions do not nest but through references.
                        mask |= match super::word::find(self.get(part).written) {
                            Some(word) => word.on,
                            None => keyword::on::EVERYTHING,
                        };
                    }
                    return mask;
                }
                (Some(Kind::Unresolved(_)), _) => return 0,
                _ => {
                    return match super::word::find(this.written) {
                        Some(word) => word.on,
                        None => 0,
                    };
                }
            }
        }
    }
}
