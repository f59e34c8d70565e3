//! Structures and choices, property by property.

use std::collections::BTreeMap;

use super::change::ChangeKind;
use super::describe::{describe, json};
use super::found::Found;
use super::pair::Pairs;
use crate::definition::{Additional, Definitions, Place, Property, Structure};

impl Pairs<'_> {
    pub(super) fn structures(
        &mut self,
        old: &Structure,
        new: &Structure,
        subject: &str,
        place: Place,
    ) {
        let (before, now) = (by_wire(&old.properties), by_wire(&new.properties));
        for property in &old.properties {
            let name = format!("{subject}.{}", property.wire);
            match now.get(&property.wire[..]) {
                Some(now) => self.property(property, now, &name),
                None => self.lost(property, &name),
            }
        }
        for property in &new.properties {
            if !before.contains_key(&property.wire[..]) {
                let name = format!("{subject}.{}", property.wire);
                let words = describe(self.new, property.type_id);
                let (required, word) =
                    (property.required, if property.required { "required" } else { "optional" });
                let values = (String::new(), format!("{word}, {words}"));
                self.tell(ChangeKind::Added, required, &name, property.place, values);
            }
        }
        self.alternatives(old, new, subject, place);
        self.additional(old.additional, new.additional, subject, place);
    }

    fn property(&mut self, old: &Property, new: &Property, name: &str) {
        if old.required != new.required {
            let word = |required: bool| if required { "required" } else { "optional" }.to_owned();
            let kind =
                if new.required { ChangeKind::NewlyRequired } else { ChangeKind::NoLongerRequired };
            let values = (word(old.required), word(new.required));
            self.tell(kind, new.required, name, new.place, values);
        }
        self.used(old.type_id, new.type_id, name, new.place);
        // What the types say of it has been told.
        let types = (self.old.get(old.type_id).sensitive, self.new.get(new.type_id).sensitive);
        if types.0 == types.1 {
            self.hidden((old.sensitive, new.sensitive), name, new.place);
        }
    }

    fn lost(&mut self, property: &Property, name: &str) {
        let words = describe(self.old, property.type_id);
        let values = (words, String::new());
        self.tell(ChangeKind::Removed, true, name, property.place, values);
    }

    pub(super) fn choices(&mut self, old: &[Property], new: &[Property], subject: &str) {
        let (before, now) = (by_wire(old), by_wire(new));
        for choice in old {
            let name = format!("{subject}.{}", choice.wire);
            match now.get(&choice.wire[..]) {
                Some(now) => self.used(choice.type_id, now.type_id, &name, now.place),
                None => self.lost(choice, &name),
            }
        }
        for choice in new.iter().filter(|choice| !before.contains_key(&choice.wire[..])) {
            let name = format!("{subject}.{}", choice.wire);
            let values = (String::new(), describe(self.new, choice.type_id));
            self.tell(ChangeKind::Added, false, &name, choice.place, values);
        }
    }

    /// Lists of members of which one must be present as a whole.
    fn alternatives(&mut self, old: &Structure, new: &Structure, subject: &str, place: Place) {
        let (old, new) = (alternatives(self.old, old), alternatives(self.new, new));
        if old != new {
            let breaking = !new.is_empty();
            let mut found =
                Found::new(ChangeKind::Constraint, breaking, subject, place, (old, new));
            "required".clone_into(&mut found.constraint);
            self.found.push(found);
        }
    }

    fn additional(&mut self, old: Additional, new: Additional, subject: &str, place: Place) {
        let word = |definitions: &Definitions, additional| match additional {
            Additional::Any => "any other members".to_owned(),
            Additional::Denied => "no other members".to_owned(),
            Additional::Of(id) => format!("other members of {}", describe(definitions, id)),
        };
        if let (Additional::Of(old), Additional::Of(new)) = (old, new) {
            self.used(old, new, &format!("{subject}.*"), place);
            return;
        }
        if old != new {
            let values = (word(self.old, old), word(self.new, new));
            let breaking = new != Additional::Any && old != Additional::Denied;
            self.tell(ChangeKind::Additional, breaking, subject, place, values);
        }
    }
}

fn by_wire(properties: &[Property]) -> BTreeMap<&str, &Property> {
    properties.iter().map(|property| (&property.wire[..], property)).collect()
}

fn alternatives(definitions: &Definitions, structure: &Structure) -> String {
    let lists: Vec<String> =
        structure.alternatives.iter().map(|place| json(definitions.json(*place))).collect();
    lists.join(" or ")
}
