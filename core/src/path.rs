//! Where a value stands: a list of steps on the stack, turned into text only for a violation.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::definition::Property;

/// One step down from the value that is read or validated, and the way to it.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Way<'p>,
}

/// What leads from a value to one inside of it.
#[derive(Clone, Copy)]
enum Way<'p> {
    /// The value itself.
    Root,
    /// A property of a structure and its index there.
    Property(&'static Property, usize),
    /// An item of a list.
    Item(usize),
    /// The value of an entry of a map.
    Entry(&'p str),
    /// The key of an entry of a map.
    KeyOf(&'p str),
    /// A member that is no property.
    Unknown(&'p str),
}

/// By what violations are sorted: the order of the definition.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Rank {
    Index(usize),
    /// Keys come in their own order, each before its value, wherever they stood in the input.
    Key(String, bool),
    /// Members that are no property come last.
    Unknown(String),
}

impl Path<'_> {
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: Way::Root };

    pub(crate) fn property<'p>(&'p self, property: &'static Property, index: usize) -> Path<'p> {
        Path { parent: Some(self), step: Way::Property(property, index) }
    }

    pub(crate) fn item(&self, index: usize) -> Path<'_> {
        Path { parent: Some(self), step: Way::Item(index) }
    }

    pub(crate) fn entry<'p>(&'p self, key: &'p str) -> Path<'p> {
        Path { parent: Some(self), step: Way::Entry(key) }
    }

    pub(crate) fn key_of<'p>(&'p self, key: &'p str) -> Path<'p> {
        Path { parent: Some(self), step: Way::KeyOf(key) }
    }

    pub(crate) fn unknown<'p>(&'p self, name: &'p str) -> Path<'p> {
        Path { parent: Some(self), step: Way::Unknown(name) }
    }

    /// The steps from the root to here.
    fn steps(&self) -> Vec<Way<'_>> {
        let mut steps: Vec<_> = core::iter::successors(Some(self), |path| path.parent)
            .map(|path| path.step)
            .collect();
        steps.reverse();
        steps
    }

    /// In wire names, as a JSON pointer (RFC 6901). That of a map's key is that of the entry with
    /// `#key` behind it.
    pub(crate) fn wire(&self) -> String {
        let mut out = String::new();
        for step in self.steps() {
            match step {
                Way::Root => {}
                Way::Property(property, _) => pointer_token(property.name, &mut out),
                Way::Item(index) => {
                    // Writing to a string cannot fail.
                    let _ = write!(out, "/{index}");
                }
                Way::Entry(key) | Way::Unknown(key) => pointer_token(key, &mut out),
                Way::KeyOf(key) => {
                    pointer_token(key, &mut out);
                    out.push_str("#key");
                }
            }
        }
        out
    }

    /// In Rust names: `user_attributes[0].name`. A member that is no property has no name in Rust,
    /// so its path is that of the structure.
    pub(crate) fn rust(&self) -> String {
        let mut out = String::new();
        for step in self.steps() {
            match step {
                Way::Root | Way::Unknown(_) => {}
                Way::Property(property, _) => {
                    if !out.is_empty() {
                        out.push('.');
                    }
                    out.push_str(property.field);
                }
                Way::Item(index) => {
                    let _ = write!(out, "[{index}]");
                }
                Way::Entry(key) | Way::KeyOf(key) => {
                    let _ = write!(out, "[{key:?}]");
                }
            }
        }
        out
    }

    /// Where a violation here stands among the others.
    pub(crate) fn rank(&self) -> Vec<Rank> {
        let rank = |step| match step {
            Way::Root => None,
            Way::Property(_, index) | Way::Item(index) => Some(Rank::Index(index)),
            Way::KeyOf(key) => Some(Rank::Key(key.into(), false)),
            Way::Entry(key) => Some(Rank::Key(key.into(), true)),
            Way::Unknown(name) => Some(Rank::Unknown(name.into())),
        };
        self.steps().into_iter().filter_map(rank).collect()
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
