//! Where a value stands: a list of steps on the stack, turned into text only for a violation.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt::Write as _;

use crate::definition::{Constraints, Property};

/// One step down from the value that is read or validated, and the way to it.
pub(crate) struct Path<'p> {
    /// None for the value itself.
    last: Option<(&'p Path<'p>, Way<'p>)>,
}

/// What leads from a value to one inside of it.
#[derive(Clone, Copy)]
enum Way<'p> {
    /// A property of a structure and its index there.
    Property(&'static Property, usize),
    /// An item of a list.
    Item(usize),
    /// The value of an entry of a map.
    Entry(MapKey<'p>),
    /// The key of an entry of a map.
    KeyOf(MapKey<'p>),
    /// A member that is no property.
    Unknown(&'p str),
}

impl Way<'_> {
    fn is(self, rank: &Rank) -> bool {
        match (self, rank) {
            (Way::Property(_, at), Rank::Property(index, _))
            | (Way::Item(at), Rank::Item(index)) => at == *index,
            (Way::Entry(key), Rank::Key(text, true, _))
            | (Way::KeyOf(key), Rank::Key(text, false, _)) => key.text == text,
            (Way::Unknown(name), Rank::Unknown(text)) => name == text,
            _ => false,
        }
    }
}

/// A key of a map, and what the map is held to.
#[derive(Clone, Copy)]
struct MapKey<'p> {
    text: &'p str,
    map: &'p Constraints,
}

/// What stands in a path for a name that must not be printed, as in `Debug`: a map's key where keys
/// are sensitive, and any name that no definition has inside of something sensitive.
pub(crate) const HIDDEN: &str = "<hidden>";

/// A step as a violation keeps it, by which violations are sorted too: the order of the definition.
#[derive(Clone)]
#[cfg_attr(
    not(feature = "service-message"),
    expect(dead_code, reason = "what a step leads to is asked for the service's words only")
)]
pub(crate) enum Rank {
    /// A property of a structure and its index there.
    Property(usize, &'static Property),
    /// An item of a list.
    Item(usize),
    /// A key of a map with these constraints, or its value (`true`). Keys come in their own order,
    /// each before its value, wherever they stood in the input.
    Key(String, bool, Constraints),
    /// Members that are no property come last.
    Unknown(String),
}

impl Rank {
    /// What is compared: after properties come those that `#[other]` keeps, then all others.
    fn key(&self) -> (u8, usize, &str, bool) {
        match self {
            Rank::Property(index, _) | Rank::Item(index) => (0, *index, "", false),
            Rank::Key(text, value, _) => (1, 0, text, *value),
            Rank::Unknown(name) => (2, 0, name, false),
        }
    }
}

impl PartialEq for Rank {
    fn eq(&self, other: &Rank) -> bool {
        self.key() == other.key()
    }
}

/// The order of two ways, which is that of the definition.
pub(crate) fn compare(one: &[Rank], other: &[Rank]) -> Ordering {
    let (mut ones, mut others) = (one, other);
    while let ([a, rest_of_ones @ ..], [b, rest_of_others @ ..]) = (ones, others) {
        let order = a.key().cmp(&b.key());
        if order.is_ne() {
            return order;
        }
        (ones, others) = (rest_of_ones, rest_of_others);
    }
    one.len().cmp(&other.len())
}

impl Path<'_> {
    pub(crate) const ROOT: Path<'static> = Path { last: None };

    fn then<'p>(&'p self, way: Way<'p>) -> Path<'p> {
        Path { last: Some((self, way)) }
    }

    pub(crate) fn property<'p>(&'p self, property: &'static Property, index: usize) -> Path<'p> {
        self.then(Way::Property(property, index))
    }

    pub(crate) fn item(&self, index: usize) -> Path<'_> {
        self.then(Way::Item(index))
    }

    /// An entry of a map with these constraints.
    pub(crate) fn entry<'p>(&'p self, text: &'p str, map: &'p Constraints) -> Path<'p> {
        self.then(Way::Entry(MapKey { text, map }))
    }

    pub(crate) fn key_of<'p>(&'p self, text: &'p str, map: &'p Constraints) -> Path<'p> {
        self.then(Way::KeyOf(MapKey { text, map }))
    }

    /// Whether it leads to the member of a structure, and not to an item or an entry.
    pub(crate) fn is_member(&self) -> bool {
        matches!(self.last, Some((_, Way::Property(..))))
    }

    pub(crate) fn unknown<'p>(&'p self, name: &'p str) -> Path<'p> {
        self.then(Way::Unknown(name))
    }

    /// How many steps it has from the root.
    pub(crate) fn depth(&self) -> usize {
        match self.last {
            Some((parent, _)) => parent.depth() + 1,
            None => 0,
        }
    }

    /// What a value here is held to, and whether it is sensitive, or anything around it.
    fn held(&self) -> (Constraints, bool) {
        let Some((parent, way)) = self.last else { return (Constraints::NONE, false) };
        let (around, sensitive) = parent.held();
        // The map that keeps a structure's unknown members is no step of its own.
        let (constraints, map) = match way {
            Way::Property(property, _) => (property.constraints, Constraints::NONE),
            Way::Item(_) => (around.of_items(), Constraints::NONE),
            Way::Entry(key) => (key.map.of_values(), *key.map),
            Way::KeyOf(key) => (key.map.of_keys(), *key.map),
            Way::Unknown(_) => (Constraints::NONE, Constraints::NONE),
        };
        (constraints, sensitive || map.sensitive() || constraints.sensitive())
    }

    /// The name of an entry or of an unknown member inside of what is here, if it may be printed.
    fn shown<'n>(&self, name: &'n str, map: Constraints) -> Option<&'n str> {
        let hidden = map.sensitive() || map.of_keys().sensitive() || self.held().1;
        if hidden { None } else { Some(name) }
    }

    /// In wire names, as a JSON pointer (RFC 6901). That of a map's key is that of the entry with
    /// `#key` behind it.
    pub(crate) fn wire(&self) -> String {
        let Some((parent, way)) = self.last else { return String::new() };
        let mut out = parent.wire();
        match way {
            Way::Property(property, _) => pointer_token(property.name, &mut out),
            // Writing to a string cannot fail.
            Way::Item(index) => drop(write!(out, "/{index}")),
            Way::Entry(key) | Way::KeyOf(key) => {
                let text = parent.shown(key.text, *key.map);
                pointer_token(text.unwrap_or(HIDDEN), &mut out);
                if matches!(way, Way::KeyOf(_)) {
                    out.push_str("#key");
                }
            }
            Way::Unknown(name) => {
                let name = parent.shown(name, Constraints::NONE);
                pointer_token(name.unwrap_or(HIDDEN), &mut out);
            }
        }
        out
    }

    /// In Rust names: `user_attributes[0].name`. A member that is no property has no name in Rust,
    /// so its path is that of the structure.
    pub(crate) fn rust(&self) -> String {
        let Some((parent, way)) = self.last else { return String::new() };
        let mut out = parent.rust();
        match way {
            Way::Unknown(_) => {}
            Way::Property(property, _) => {
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(property.field);
            }
            Way::Item(index) => drop(write!(out, "[{index}]")),
            Way::Entry(key) | Way::KeyOf(key) => match parent.shown(key.text, *key.map) {
                Some(text) => drop(write!(out, "[{text:?}]")),
                None => drop(write!(out, "[{HIDDEN}]")),
            },
        }
        out
    }

    /// Whether these steps are the way here. The last is looked at first, since names before it may
    /// be long and the same for many.
    pub(crate) fn is_way(&self, steps: &[Rank]) -> bool {
        match (self.last, steps) {
            (None, []) => true,
            (Some((parent, way)), [before @ .., last]) => way.is(last) && parent.is_way(before),
            _ => false,
        }
    }

    /// Where a violation here stands among the others.
    pub(crate) fn rank(&self) -> Vec<Rank> {
        let Some((parent, way)) = self.last else { return Vec::new() };
        let mut ranks = parent.rank();
        ranks.push(match way {
            Way::Property(property, index) => Rank::Property(index, property),
            Way::Item(index) => Rank::Item(index),
            Way::KeyOf(key) => Rank::Key(key.text.into(), false, *key.map),
            Way::Entry(key) => Rank::Key(key.text.into(), true, *key.map),
            Way::Unknown(name) => Rank::Unknown(name.into()),
        });
        ranks
    }
}

/// Appends a reference token of RFC 6901, section 3.
fn pointer_token(name: &str, out: &mut String) {
    out.push('/');
    for character in name.chars() {
        match character {
            '~' => out.push_str("~0"),
            '/' => out.push_str("~1"),
            other => out.push(other),
        }
    }
}
