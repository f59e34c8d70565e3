//! Tags of HTML among text.

use super::find::find;

/// The elements that descriptions are made of; what looks like any other is text.
const NAMES: [&str; 24] = [
    "a",
    "b",
    "br",
    "caution",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "fullname",
    "h1",
    "h2",
    "h3",
    "i",
    "important",
    "li",
    "note",
    "ol",
    "p",
    "span",
    "strong",
    "ul",
    "warning",
];

/// A tag.
pub(super) struct Tag<'t> {
    pub(super) name: &'t str,
    pub(super) closes: bool,
    /// What stands behind the name.
    attributes: &'t str,
}

impl<'t> Tag<'t> {
    /// The first tag of a text, with the text before and behind it.
    pub(super) fn find(text: &'t str) -> Option<(&'t str, Self, &'t str)> {
        let mut from = 0;
        while let Some(found) = find(&text[from..], b'<') {
            let at = from + found;
            if let Some((tag, length)) = Self::read(&text[at + 1..]) {
                return Some((&text[..at], tag, &text[at + 1 + length..]));
            }
            from = at + 1;
        }
        None
    }

    /// The tag of which the rest stands at the start of a text, and how long the rest is.
    fn read(text: &'t str) -> Option<(Self, usize)> {
        let end = find(text, b'>')?;
        let mut inside = &text[..end];
        let closes = inside.starts_with('/');
        inside = &inside[usize::from(closes)..];
        inside = &inside[..inside.len() - usize::from(inside.ends_with('/'))];
        let mut length = 0;
        while length < inside.len() && inside.as_bytes()[length].is_ascii_alphanumeric() {
            length += 1;
        }
        let (name, attributes) = inside.split_at(length);
        let apart = attributes.is_empty() || attributes.as_bytes()[0].is_ascii_whitespace();
        if !apart || find(attributes, b'<').is_some() {
            return None;
        }
        for &known in &NAMES {
            if known == name {
                return Some((Self { name: known, closes, attributes }, end + 1));
            }
        }
        None
    }

    /// The address that a link leads to.
    pub(super) fn address(self) -> Option<&'t str> {
        let mut rest = self.attributes;
        while !rest.starts_with("href=") {
            rest = &rest[find(rest, b' ')? + 1..];
        }
        let value = &rest["href=".len()..];
        let quote = *value.as_bytes().first()?;
        if quote != b'"' && quote != b'\'' {
            return None;
        }
        let value = &value[1..];
        Some(&value[..find(value, quote)?])
    }
}
