//! `$extends`: what a type takes from others.

use super::code::FaultCode;
use super::definitions::Definitions;
use super::keyword;
use super::model::{Additional, Kind, Place, Property, TypeId};
use super::read::{Given, usable};
use crate::json::{JsonKind, NONE};

/// One type may inherit no more properties, and all types of a document together no more.
pub(super) const MOST: usize = 500;
const MOST_OF_ALL: usize = 50_000;

impl Definitions {
    /// The pointers of `$extends`, one or a list.
    pub(super) fn read_extends(&mut self, id: TypeId, given: &Given) {
        let document = self.get(id).place.document;
        let node = given[keyword::EXTENDS];
        if !usable(node) {
            return;
        }
        let tree = self.tree(document);
        if tree.kind(node) == JsonKind::Text {
            return self.read_base(id, Place { document, node });
        }
        let mut item = tree.first(node);
        while item != NONE {
            self.read_base(id, Place { document, node: item });
            item = self.tree(document).next(item);
        }
    }

    fn read_base(&mut self, id: TypeId, at: Place) {
        let base = self.refer(at, true);
        if !matches!(self.get(base).kind, Some(Kind::Unresolved(_))) {
            #[cfg(feature = "tools")]
            self.suspect_base(at, base);
            self.get_mut(id).extends.push(base);
        }
    }

    /// The place of a base's pointer, for faults.
    pub(super) fn base_at(&self, id: TypeId) -> Place {
        let place = self.get(id).place;
        let node = self.tree(place.document).member(place.node, "$extends");
        Place { document: place.document, node: if node == NONE { place.node } else { node } }
    }

    /// Puts the properties of what a type extends before its own.
    pub(super) fn inherit(&mut self, id: TypeId) {
        let mut merged: Vec<Property> = Vec::new();
        let (mut alternatives, mut additional) = (Vec::new(), Vec::new());
        let written = self.get(id).written;
        let mut bases = self.get(id).extends.len();
        if self.reading.inherited as usize > MOST_OF_ALL {
            bases = 0;
        }
        for index in 0..bases {
            let base = self.get(id).extends[index];
            let others = merged.len();
            self.inherit_constraints(id, base);
            let properties = match self.kind(base) {
                Kind::Structure(structure) if written != "tuple" => {
                    for &list in &structure.alternatives {
                        alternatives.push(list);
                    }
                    additional.push(structure.additional);
                    &structure.properties
                }
                Kind::Tuple(elements) if written == "tuple" => elements,
                Kind::Unresolved(_) => continue,
                _ => {
                    let message = "what is extended must be of the same kind of type";
                    self.fault(FaultCode::ExtendsOtherKind, self.base_at(id), message);
                    continue;
                }
            };
            // Of two bases with one property, the first has it (Core, "The `$extends` Keyword").
            for property in properties {
                if merged.len() < MOST && named(&merged[..others], &property.name).is_none() {
                    merged.push(property.clone());
                }
            }
        }
        self.reading.inherited += crate::pairs::number(merged.len() + alternatives.len());
        if merged.len() >= MOST || self.reading.inherited as usize > MOST_OF_ALL {
            let message = "too many properties are inherited";
            self.fault(FaultCode::Limit, self.base_at(id), message);
            return;
        }
        if written != "choice" {
            self.add_own(id, &mut merged);
        }
        match &mut self.get_mut(id).kind {
            Some(Kind::Structure(structure)) => {
                structure.properties = merged;
                structure.alternatives = alternatives;
                additional.push(structure.additional);
                let (all, both) = narrowest(&additional);
                structure.additional = all;
                if both {
                    self.constraints(id).others.push("additionalProperties".to_owned());
                }
            }
            Some(Kind::Tuple(elements)) => *elements = merged,
            _ => self.inline_choice(id, &merged),
        }
    }

    /// Takes over what a base demands of the whole object.
    fn inherit_constraints(&mut self, id: TypeId, base: TypeId) {
        let base = &self.get(base).constraints;
        let (entries, keys, mut others) = (base.entries, base.keys, base.others.clone());
        let own = self.constraints(id);
        own.entries.narrow(entries);
        own.others.append(&mut others);
        if own.keys.is_none() {
            own.keys = keys;
        } else if keys.is_some() {
            own.others.push("propertyNames".to_owned());
        }
    }

    /// Adds the own properties to those inherited, which none of them may redefine.
    fn add_own(&mut self, id: TypeId, merged: &mut Vec<Property>) {
        let own = match &mut self.get_mut(id).kind {
            Some(Kind::Structure(structure)) => std::mem::take(&mut structure.properties),
            Some(Kind::Tuple(elements)) => std::mem::take(elements),
            _ => return,
        };
        let inherited = merged.len();
        for property in &own {
            if named(&merged[..inherited], &property.name).is_some() {
                let key =
                    Place { document: property.place.document, node: property.place.node - 1 };
                let message =
                    format!("`{}` is inherited, and may not be defined again", property.name);
                self.fault(FaultCode::RedefinedProperty, key, message);
            } else {
                merged.push(property.clone());
            }
        }
    }

    /// The rules of inline unions (Core, "Inline Unions"), given the properties of the base.
    fn inline_choice(&mut self, id: TypeId, base_properties: &[Property]) {
        let Some(Kind::Inline { selector, choices }) = &self.get(id).kind else { return };
        let count = choices.len();
        if let Some(shadowed) = named(base_properties, selector)
            && !matches!(
                self.kind(base_properties[shadowed].type_id),
                Kind::Text(_) | Kind::Enum(_)
            )
        {
            let message = format!("the property `{selector}` of the base must be a `string`");
            let place = self.get(id).place;
            let node = self.tree(place.document).member(place.node, "selector");
            self.fault(FaultCode::SelectorType, Place { document: place.document, node }, message);
        }
        for at in 0..count {
            let Some(Kind::Inline { choices, .. }) = &self.get(id).kind else { return };
            let (choice, place) = (choices[at].type_id, choices[at].place);
            if self.get(id).extends.is_empty() || self.extends_one_of(choice, id) {
                continue;
            }
            let message = "each choice must extend what the `choice` extends";
            self.fault(FaultCode::ChoiceNotExtending, place, message);
        }
    }

    /// Whether a type is one that a `choice` extends, or extends it; also where it is not known.
    fn extends_one_of(&self, id: TypeId, choice: TypeId) -> bool {
        let (mut reached, mut at) = ([id.0].to_vec(), 0);
        while at < reached.len() && reached.len() < MOST {
            let this = self.get(TypeId(reached[at]));
            let unknown = matches!(this.kind, Some(Kind::Unresolved(_)));
            let mut extended = unknown;
            for &base in &self.get(choice).extends {
                extended |= base.0 == reached[at];
            }
            if extended {
                return true;
            }
            if let Some(base) = this.base {
                reached.push(base.0);
            }
            for base in &this.extends {
                reached.push(base.0);
            }
            at += 1;
        }
        false
    }
}

/// What members beyond the properties may be where all of these hold, and whether they must be of
/// two types at once.
fn narrowest(all: &[Additional]) -> (Additional, bool) {
    let (mut narrowest, mut both) = (Additional::Any, false);
    for &one in all {
        match (narrowest, one) {
            (Additional::Any, _) | (_, Additional::Denied) => narrowest = one,
            (Additional::Of(a), Additional::Of(b)) => both |= a != b,
            _ => {}
        }
    }
    (narrowest, both && narrowest != Additional::Denied)
}

/// Where a property of that name stands.
pub(super) fn named(properties: &[Property], name: &str) -> Option<usize> {
    let mut at = 0;
    while at < properties.len() && properties[at].name != name {
        at += 1;
    }
    if at < properties.len() { Some(at) } else { None }
}
