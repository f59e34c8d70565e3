//! `required`, and the order of a tuple.

use super::code::FaultCode;
use super::definitions::Definitions;
use super::extends::{MOST, named};
use super::model::{Kind, Place, Property, TypeId};
use crate::json::{JsonKind, NONE};
use crate::near::Near;

/// No `required` may have more sets.
const MOST_SETS: u32 = 100;
/// No tuple may have more elements.
const LONGEST_TUPLE: usize = 1000;

impl Definitions {
    /// Marks the required properties: by a list of names, or by each of a list of such lists.
    pub(super) fn require(&mut self, id: TypeId) {
        let Some(Kind::Structure(structure)) = &mut self.get_mut(id).kind else { return };
        let mut properties = std::mem::take(&mut structure.properties);
        if let Some(list) = self.list_of(id, "required") {
            let tree = self.tree(list.document);
            let first = tree.first(list.node);
            let sets = first != NONE && tree.kind(first) == JsonKind::List;
            let mut counts = vec![0_u32; properties.len()];
            let total = if sets {
                self.count_sets(id, list, first, &properties, &mut counts)
            } else {
                self.count_names(id, list, &properties, &mut counts);
                1
            };
            for index in 0..properties.len() {
                properties[index].required |= counts[index] >= total;
            }
            if sets && let Some(Kind::Structure(structure)) = &mut self.get_mut(id).kind {
                structure.alternatives.push(list);
            }
        }
        if let Some(Kind::Structure(structure)) = &mut self.get_mut(id).kind {
            structure.properties = properties;
        }
        self.wire_names(id);
    }

    /// Counts in how many sets each property is; returns the number of sets.
    fn count_sets(
        &mut self,
        id: TypeId,
        list: Place,
        first: u32,
        properties: &[Property],
        counts: &mut [u32],
    ) -> u32 {
        let document = self.get(id).place.document;
        let (mut set, mut total) = (first, 0);
        while set != NONE {
            let tree = self.tree(document);
            let next = tree.next(set);
            let at = Place { document, node: set };
            if tree.kind(set) != JsonKind::List {
                let message = "`required` must be an array of names, or one of arrays of names";
                self.fault(FaultCode::KeywordType, at, message);
            } else if total < MOST_SETS {
                // A name that is there twice in one set is still required by one set only.
                let mut own = vec![0; properties.len()];
                self.count_names(id, at, properties, &mut own);
                for index in 0..own.len() {
                    counts[index] += u32::from(own[index] > 0);
                }
            }
            total += 1;
            set = next;
        }
        if total > MOST_SETS {
            let message = "`required` may have 100 sets";
            self.fault(FaultCode::Limit, list, message);
        }
        total
    }

    fn count_names(
        &mut self,
        id: TypeId,
        list: Place,
        properties: &[Property],
        counts: &mut [u32],
    ) {
        let document = list.document;
        let mut item = self.tree(document).first(list.node);
        while item != NONE {
            let tree = self.tree(document);
            let next = tree.next(item);
            let at = Place { document, node: item };
            match tree.string(item) {
                None => {
                    let message = "`required` must be an array of names, or one of arrays of names";
                    self.fault(FaultCode::KeywordType, at, message);
                }
                Some(name) => {
                    if let Some(index) = self.find_property(id, properties, name) {
                        counts[index] += 1;
                    } else {
                        let name = name.to_owned();
                        let mut near = Near::new(&name);
                        if self.may_guess(20) {
                            for property in first_of(properties, 200) {
                                near.offer(&property.name);
                            }
                        }
                        let message = format!("there is no property `{name}`{}", near.question());
                        self.fault(FaultCode::UnknownRequired, at, message);
                    }
                }
            }
            item = next;
        }
    }

    /// A property by its name: those at the end by the index of the object that they stand in.
    fn find_property(&self, id: TypeId, properties: &[Property], name: &str) -> Option<usize> {
        let inherited = first_of(properties, MOST);
        let place = self.get(id).place;
        match named(inherited, name) {
            None => {
                let tree = self.tree(place.document);
                let key = tree.key(tree.member(place.node, "properties"), name);
                // Own properties stand last, in the order of the document.
                let (mut low, mut high) = (inherited.len(), properties.len());
                while low < high {
                    let middle = usize::midpoint(low, high);
                    if properties[middle].place.node <= key {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                let found = key != NONE && low < properties.len();
                if found && properties[low].place.node == key + 1 { Some(low) } else { None }
            }
            found => found,
        }
    }

    /// No two properties may have one name in JSON.
    fn wire_names(&mut self, id: TypeId) {
        let Some(Kind::Structure(structure)) = &self.get(id).kind else { return };
        let mut twice = None;
        let properties = first_of(&structure.properties, MOST);
        for property in properties {
            for other in properties {
                if property.wire != property.name
                    && other.place != property.place
                    && other.wire == property.wire
                {
                    twice = Some(property);
                }
            }
        }
        if let Some(property) = twice {
            let message = format!("two properties have the name `{}` in JSON", property.wire);
            let place = property.place;
            self.fault(FaultCode::RedefinedProperty, place, message);
        }
    }

    /// Puts the elements of a tuple into the order that `tuple` says.
    pub(super) fn order(&mut self, id: TypeId) {
        let Some(list) = self.list_of(id, "tuple") else { return };
        let Some(Kind::Tuple(elements)) = &mut self.get_mut(id).kind else { return };
        let mut elements = std::mem::take(elements);
        let mut ordered = Vec::new();
        if elements.len() > LONGEST_TUPLE {
            let message = "a tuple may have 1,000 elements";
            self.fault(FaultCode::Limit, list, message);
            elements.clear();
        }
        let any = !elements.is_empty();
        let document = list.document;
        let mut item = self.tree(document).first(list.node);
        while item != NONE && any {
            let tree = self.tree(document);
            let next = tree.next(item);
            match tree.string(item) {
                None => {
                    let message = "`tuple` must be an array of names";
                    self.fault(FaultCode::KeywordType, Place { document, node: item }, message);
                }
                Some(name) => {
                    if let Some(index) = named(&elements, name) {
                        let mut element = elements.remove(index);
                        element.required = true;
                        ordered.push(element);
                    } else {
                        let message = format!("`{name}` is no property, or is here twice");
                        let at = Place { document, node: item };
                        self.fault(FaultCode::TupleMismatch, at, message);
                    }
                }
            }
            item = next;
        }
        if let Some(left) = elements.first() {
            let message = format!("`tuple` leaves the property `{}` out", left.name);
            self.fault(FaultCode::TupleMismatch, list, message);
        }
        self.set_kind(id, Kind::Tuple(ordered));
    }
}

/// No more of the properties than so many.
fn first_of(properties: &[Property], most: usize) -> &[Property] {
    if properties.len() > most { &properties[..most] } else { properties }
}
