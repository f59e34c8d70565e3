//! Tags of HTML among text.

/// The elements that descriptions are made of; what looks like any other is text.
const NAMES: [&str; 17] = [
    "a",
    "b",
    "br",
    "code",
    "dd",
    "dl",
    "dt",
    "em",
    "i",
    "important",
    "li",
    "note",
    "ol",
    "p",
    "strong",
    "ul",
    "div",
];

/// A tag.
#[derive(Clone, Copy, PartialEq, Debug)]
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
        while let Some(found) = text[from..].find('<') {
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
        let end = text.find(['<', '>'])?;
        if text.as_bytes()[end] != b'>' {
            return None;
        }
        let inside = &text[..end];
        let closes = inside.starts_with('/');
        let inside = inside.strip_prefix('/').unwrap_or(inside);
        let inside = inside.strip_suffix('/').unwrap_or(inside);
        let (name, attributes) = match inside.find(char::is_whitespace) {
            Some(space) => (&inside[..space], &inside[space..]),
            None => (inside, ""),
        };
        for known in NAMES {
            if known == name {
                return Some((Self { name: known, closes, attributes }, end + 1));
            }
        }
        None
    }

    /// The address that a link leads to.
    pub(super) fn address(self) -> Option<&'t str> {
        let value = &self.attributes[self.attributes.find("href=")? + 5..];
        let quote = value.chars().next()?;
        if quote != '"' && quote != '\'' {
            return None;
        }
        let value = &value[1..];
        Some(&value[..value.find(quote)?])
    }
}
