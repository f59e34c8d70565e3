//! HTML of a few elements as Markdown.

use super::entity::decode;
use super::page::Page;
use super::tag::{Element, Tag};

/// Whether a text has any of the elements.
pub(super) fn is_html(text: &str) -> bool {
    Tag::find(text).is_some()
}

pub(super) fn read(text: &str) -> String {
    let mut page = Page::default();
    let mut rest = text;
    while let Some((before, tag, after)) = Tag::find(rest) {
        page.text(&decode(before));
        element(&mut page, &tag);
        rest = after;
    }
    page.text(&decode(rest));
    page.finish()
}

fn element(page: &mut Page, tag: &Tag<'_>) {
    match (tag.element, tag.closes) {
        (Element::Paragraph, _) => page.end_paragraph(),
        (Element::List(numbered), false) => page.begin_list(numbered),
        (Element::List(_), true) => page.end_list(),
        (Element::Item | Element::Term, false) => page.begin_item(),
        (Element::Item | Element::Lead(_), true) => page.end_block(),
        // What is explained stands before the explanation, in one paragraph.
        (Element::Term, true) => page.lead(": "),
        (Element::Lead(text), false) => page.begin_lead(text),
        (Element::Code, false) => page.begin_code(),
        (Element::Code, true) => page.end_code(),
        (Element::Link, false) => page.begin_link(&decode(tag.address().unwrap_or(""))),
        (Element::Link, true) => page.end_link(),
        (Element::Mark(mark), false) => page.begin_mark(mark),
        (Element::Mark(mark), true) => page.end_mark(mark),
        (Element::Span, _) => {}
    }
}
