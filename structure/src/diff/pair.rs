//! Pairs of types: the one of the old document, the one of the new.

use std::collections::BTreeSet;

use super::change::ChangeKind;
use super::constraint::{self, Side};
use super::describe::{describe, name, shape, words_of};
use super::found::Found;
use crate::definition::{Definitions, Form, Kind, Place, TypeId};

/// Parts of parts are compared at once to this depth; what lies deeper waits.
const DEEPEST: u32 = 30;

/// The pairs that are compared.
pub(super) struct Pairs<'d> {
    pub(super) old: &'d Definitions,
    pub(super) new: &'d Definitions,
    /// Whether what is referred to is compared too.
    follow: bool,
    waiting: Vec<(TypeId, TypeId, String)>,
    seen: BTreeSet<(TypeId, TypeId)>,
    depth: u32,
    pub(super) found: Vec<Found>,
}

pub(super) fn removed(old: &Definitions, id: TypeId, name: &str) -> Found {
    let values = (describe(old, id), String::new());
    Found::new(ChangeKind::Removed, true, name, old.get(id).place, values)
}

/// A whole type that is new breaks nothing.
pub(super) fn added(new: &Definitions, id: TypeId, name: &str) -> Found {
    let values = (String::new(), describe(new, id));
    Found::new(ChangeKind::Added, false, name, new.get(id).place, values)
}

impl<'d> Pairs<'d> {
    pub(super) fn new(old: &'d Definitions, new: &'d Definitions, follow: bool) -> Self {
        let (waiting, seen, found) = (Vec::new(), BTreeSet::new(), Vec::new());
        Self { old, new, follow, waiting, seen, depth: 0, found }
    }

    /// Two types of one name, to be compared once.
    pub(super) fn named(&mut self, old: TypeId, new: TypeId, name: &str) {
        if self.seen.insert((old, new)) {
            self.waiting.push((old, new, name.to_owned()));
        }
    }

    /// Compares all pairs, and those that come of them.
    pub(super) fn run(&mut self) {
        let mut at = 0;
        while let Some((old, new, name)) = self.waiting.get(at).cloned() {
            self.compare(old, new, &name);
            at += 1;
        }
    }

    pub(super) fn tell(
        &mut self,
        kind: ChangeKind,
        breaking: bool,
        subject: &str,
        place: Place,
        values: (String, String),
    ) {
        self.found.push(Found::new(kind, breaking, subject, place, values));
    }

    /// Two types where they are used: as that of a property, of items, of values.
    pub(super) fn used(&mut self, old: TypeId, new: TypeId, subject: &str, place: Place) {
        let (old_name, new_name) = (name(self.old, old), name(self.new, new));
        if let (Some(old_name), Some(new_name)) = (old_name, new_name)
            && old_name == new_name
        {
            let names = (self.old.definition(old), self.new.definition(new));
            if let (Some(old_type), Some(new_type)) = names {
                if self.follow {
                    self.named(old_type, new_type, new_name);
                }
                self.demands((old, Some(old_type)), (new, Some(new_type)), subject, place);
                let hidden = self.old.get(old_type).sensitive != self.new.get(new_type).sensitive;
                if !hidden {
                    self.sensitive(old, new, subject, place);
                }
                return;
            }
        }
        if shape(self.old, old) == shape(self.new, new)
            && let (Some(old_name), Some(new_name)) = (old_name, new_name)
        {
            let values = (old_name.to_owned(), new_name.to_owned());
            self.tell(ChangeKind::Renamed, false, subject, place, values);
        }
        if self.depth >= DEEPEST {
            self.named(old, new, subject);
        } else if self.seen.insert((old, new)) {
            self.depth += 1;
            self.compare_at(old, new, subject, place);
            self.depth -= 1;
        }
    }

    fn compare(&mut self, old: TypeId, new: TypeId, subject: &str) {
        self.compare_at(old, new, subject, self.new.get(new).place);
    }

    /// Two types, part by part.
    fn compare_at(&mut self, old: TypeId, new: TypeId, subject: &str, place: Place) {
        if shape(self.old, old) == shape(self.new, new) {
            self.parts(old, new, subject, place);
        } else {
            let breaking = !self.widens(old, new);
            let values = (describe(self.old, old), describe(self.new, new));
            self.tell(ChangeKind::Retyped, breaking, subject, place, values);
            if breaking {
                return;
            }
        }
        self.demands((old, None), (new, None), subject, place);
        self.sensitive(old, new, subject, place);
    }

    /// Whether all values of one type are values of the other too.
    fn widens(&self, old: TypeId, new: TypeId) -> bool {
        match (self.old.kind(old), self.new.kind(new)) {
            (Kind::Union(parts), Kind::Union(_)) => {
                parts.iter().all(|part| self.is_among(*part, new))
            }
            (_, Kind::Union(_)) => self.is_among(old, new),
            (old, new) => widens(old, new),
        }
    }

    /// Whether a type is one of those that a union is of.
    fn is_among(&self, old: TypeId, union: TypeId) -> bool {
        let Kind::Union(parts) = self.new.kind(union) else { return false };
        let plain = |kind: &Kind| {
            !matches!(
                kind,
                Kind::Structure(_) | Kind::Tagged(_) | Kind::Inline { .. } | Kind::Enum(_)
            )
        };
        parts.iter().any(|part| {
            // What is told by its name only is compared where that is defined.
            let named =
                name(self.old, old).is_some() && name(self.old, old) == name(self.new, *part);
            (named || plain(self.old.kind(old)))
                && words_of(self.old, old) == words_of(self.new, *part)
                && self.old.get(old).constraints == self.new.get(*part).constraints
        })
    }

    fn parts(&mut self, old: TypeId, new: TypeId, subject: &str, place: Place) {
        match (self.old.kind(old), self.new.kind(new)) {
            (Kind::Structure(old), Kind::Structure(new)) => {
                self.structures(old, new, subject, place);
            }
            (Kind::List(old), Kind::List(new)) => {
                self.used(*old, *new, &format!("{subject}[]"), place);
            }
            (Kind::Map(old_values), Kind::Map(new_values)) => {
                self.used(*old_values, *new_values, &format!("{subject}{{}}"), place);
                self.keys(old, new, subject, place);
            }
            (Kind::Enum(old), Kind::Enum(new)) => self.values(old, new, subject, place),
            (Kind::Tuple(old), Kind::Tuple(new)) => {
                for (at, (old, new)) in old.iter().zip(new).enumerate() {
                    self.used(old.type_id, new.type_id, &format!("{subject}[{at}]"), new.place);
                }
            }
            (
                Kind::Tagged(old) | Kind::Inline { choices: old, .. },
                Kind::Tagged(new) | Kind::Inline { choices: new, .. },
            ) => self.choices(old, new, subject),
            (Kind::Union(old), Kind::Union(new)) => {
                for (old, new) in old.iter().zip(new) {
                    self.used(*old, *new, &format!("{subject}|"), place);
                }
            }
            _ => {}
        }
    }

    /// What the keys of two maps must be.
    fn keys(&mut self, old: TypeId, new: TypeId, subject: &str, place: Place) {
        let keys = |definitions: &Definitions, id| definitions.get(id).constraints.keys;
        let subject = format!("{subject} keys");
        match (keys(self.old, old), keys(self.new, new)) {
            (None, None) => {}
            (Some(old), Some(new)) => self.used(old, new, &subject, place),
            (old, new) => {
                let values = (
                    old.map_or("any".to_owned(), |id| describe(self.old, id)),
                    new.map_or("any".to_owned(), |id| describe(self.new, id)),
                );
                self.tell(ChangeKind::Retyped, new.is_some(), &subject, place, values);
            }
        }
    }

    fn values(&mut self, old: &[String], new: &[String], subject: &str, place: Place) {
        let set = |values: &[String]| values.iter().cloned().collect::<BTreeSet<_>>();
        let (old_set, new_set) = (set(old), set(new));
        for value in old.iter().filter(|value| !new_set.contains(*value)) {
            let values = (value.clone(), String::new());
            self.tell(ChangeKind::EnumValueRemoved, true, subject, place, values);
        }
        for value in new.iter().filter(|value| !old_set.contains(*value)) {
            let values = (String::new(), value.clone());
            self.tell(ChangeKind::EnumValueAdded, false, subject, place, values);
        }
    }

    fn demands(
        &mut self,
        (old, old_told): (TypeId, Option<TypeId>),
        (new, new_told): (TypeId, Option<TypeId>),
        subject: &str,
        place: Place,
    ) {
        let old = Side { definitions: self.old, id: old, told: old_told };
        let new = Side { definitions: self.new, id: new, told: new_told };
        self.found.extend(constraint::changes(&old, &new, subject, place));
    }

    fn sensitive(&mut self, old: TypeId, new: TypeId, subject: &str, place: Place) {
        let hidden = (self.old.get(old).sensitive, self.new.get(new).sensitive);
        self.hidden(hidden, subject, place);
    }

    /// Whether values may be printed, before and now.
    pub(super) fn hidden(&mut self, hidden: (bool, bool), subject: &str, place: Place) {
        let kind = match hidden {
            (false, true) => ChangeKind::Sensitive,
            (true, false) => ChangeKind::NoLongerSensitive,
            _ => return,
        };
        let word = |hidden: bool| if hidden { "sensitive" } else { "shown" }.to_owned();
        self.tell(kind, false, subject, place, (word(hidden.0), word(hidden.1)));
    }
}

/// Whether all values of one type are values of the other too, neither of which is a union.
fn widens(old: &Kind, new: &Kind) -> bool {
    match (old, new) {
        (_, Kind::Document) | (Kind::Enum(_) | Kind::Text(_), Kind::Text(Form::Plain)) => true,
        (
            Kind::Integer { bits, signed, as_text },
            Kind::Integer { bits: new_bits, signed: new_signed, as_text: new_as_text },
        ) => {
            as_text == new_as_text
                && if signed == new_signed {
                    new_bits >= bits
                } else {
                    *new_signed && new_bits > bits
                }
        }
        (Kind::Float { bits }, Kind::Float { bits: new_bits }) => new_bits >= bits,
        _ => false,
    }
}
