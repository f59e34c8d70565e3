//! Tags of HTML among text.

use super::find::find;

/// What an element is on a page.
#[derive(Clone, Copy)]
pub(super) enum Element {
    Paragraph,
    /// A list, numbered or not.
    List(bool),
    Item,
    /// What is explained by the paragraph behind it.
    Term,
    /// A paragraph that begins with this text.
    Lead(&'static str),
    Code,
    Link,
    /// Text between these marks.
    Mark(&'static str),
    /// Text and no more.
    Span,
}

/// The elements that descriptions are made of; what looks like any other is text.
const ELEMENTS: &[(&str, Element)] = &[
    ("a", Element::Link),
    ("b", Element::Mark("**")),
    ("br", Element::Paragraph),
    ("caution", Element::Lead("**Caution:** ")),
    ("code", Element::Code),
    ("dd", Element::Paragraph),
    ("div", Element::Paragraph),
    ("dl", Element::List(false)),
    ("dt", Element::Term),
    ("em", Element::Mark("*")),
    ("fullname", Element::Paragraph),
    ("h1", Element::Paragraph),
    ("h2", Element::Paragraph),
    ("h3", Element::Paragraph),
    ("i", Element::Mark("*")),
    ("important", Element::Lead("**Important:** ")),
    ("li", Element::Item),
    ("note", Element::Lead("**Note:** ")),
    ("ol", Element::List(true)),
    ("p", Element::Paragraph),
    ("span", Element::Span),
    ("strong", Element::Mark("**")),
    ("ul", Element::List(false)),
    ("warning", Element::Lead("**Warning:** ")),
];

/// A tag.
pub(super) struct Tag<'t> {
    pub(super) element: Element,
    pub(super) closes: bool,
    /// What stands behind its name.
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
        for &(known, element) in ELEMENTS {
            if known == name {
                return Some((Self { element, closes, attributes }, end + 1));
            }
        }
        None
    }

    /// The address that a link leads to.
    pub(super) fn address(&self) -> Option<&'t str> {
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
