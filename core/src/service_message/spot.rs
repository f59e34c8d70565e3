//! Where a violation stands: its way, walked along the definition.

use alloc::string::String;
use core::fmt::Write as _;

use super::lowered::lowered;
use crate::definition::{Constraints, Kind};
use crate::path::{HIDDEN, Rank};

/// What a value is to what holds it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stands {
    Member,
    Item,
    Key,
    Value,
}

/// Where a violation stands.
pub(super) struct Spot {
    /// The way in the service's words.
    pub(super) path: String,
    /// How much of it leads to the list or map that holds the value.
    holder: usize,
    pub(super) stands: Stands,
    /// What the value is held to.
    constraints: Constraints,
    /// What the value is, where the definition says.
    pub(super) kind: Option<Kind>,
    /// Whether the value is sensitive, or anything around it.
    pub(super) sensitive: bool,
}

impl Spot {
    /// Walks the way of a violation.
    pub(super) fn of(steps: &[Rank]) -> Spot {
        let mut spot = Spot {
            path: String::new(),
            holder: 0,
            stands: Stands::Member,
            constraints: Constraints::NONE,
            kind: None,
            sensitive: false,
        };
        for step in steps {
            spot.step(step);
            spot.sensitive |= spot.constraints.sensitive();
        }
        spot
    }

    /// The way to the list or map that holds the value.
    pub(super) fn holder(&self) -> &str {
        self.path.get(..self.holder).unwrap_or("")
    }

    /// What the value is held to, its enumeration too.
    pub(super) fn constraints(&self) -> (Constraints, &'static [&'static str]) {
        match self.kind {
            Some(Kind::Enum(definition)) => (self.constraints, definition.values),
            _ => (self.constraints, &[]),
        }
    }

    fn step(&mut self, step: &Rank) {
        self.holder = self.path.len();
        match step {
            Rank::Property(_, property) => {
                self.member(property.name, property.constraints, Some(*property.kind));
            }
            Rank::Unknown(name) => self.member(self.shown(name), Constraints::NONE, None),
            Rank::Item(index) => {
                // Writing to a string cannot fail.
                let _ = write!(self.path, ".{}.member", index.saturating_add(1));
                self.stands = Stands::Item;
                self.constraints = self.constraints.of_items();
                self.kind = match self.kind {
                    Some(Kind::List(item)) => Some(*item),
                    _ => None,
                };
            }
            Rank::Key(text, value, map) => self.entry(text, *value, *map),
        }
    }

    /// The name of an entry or of an unknown member of what is here, as it may be printed.
    fn shown<'n>(&self, name: &'n str) -> &'n str {
        if self.sensitive { HIDDEN } else { name }
    }

    /// Goes to a member of a structure.
    fn member(&mut self, name: &str, constraints: Constraints, kind: Option<Kind>) {
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(&lowered(name));
        self.stands = Stands::Member;
        self.constraints = constraints;
        self.kind = kind;
    }

    /// Goes to a key of a map or to its value. The map that keeps a structure's unknown members is
    /// the structure itself: they stand in it as members.
    fn entry(&mut self, text: &str, value: bool, map: Constraints) {
        self.sensitive |= map.sensitive();
        let shown = if map.of_keys().sensitive() { HIDDEN } else { self.shown(text) };
        let inner = if value { map.of_values() } else { map.of_keys() };
        let kind = match self.kind {
            _ if !value => Some(Kind::String),
            Some(Kind::Map(value)) => Some(*value),
            _ => None,
        };
        if matches!(self.kind, None | Some(Kind::Structure(_))) {
            self.member(shown, inner, kind);
            return;
        }
        let _ = write!(self.path, ".{shown}.member");
        self.stands = if value { Stands::Value } else { Stands::Key };
        self.constraints = inner;
        self.kind = kind;
    }
}
