//! HTML of a few elements as Markdown.

use super::entity::decode;
use super::page::Page;
use super::tag::Tag;

/// Whether a text has any of the elements.
pub(super) fn is_html(text: &str) -> bool {
    Tag::find(text).is_some()
}

pub(super) fn read(text: &str) -> String {
    let mut page = Page::default();
    let mut rest = text;
    while let Some((before, tag, after)) = Tag::find(rest) {
        page.text(&decode(before));
        element(&mut page, tag);
        rest = after;
    }
    page.text(&decode(rest));
    page.finish()
}

fn element(page: &mut Page, tag: Tag<'_>) {
    match (tag.name, tag.closes) {
        ("ul" | "dl", false) => page.begin_list(false),
        ("ol", false) => page.begin_list(true),
        ("ul" | "ol" | "dl", true) => page.end_list(),
        ("li" | "dt", false) => page.begin_item(),
        // What is explained stands before the explanation, in one paragraph.
        ("dt", true) => page.lead(": "),
        ("note", false) => page.begin_lead("**Note:** "),
        ("important", false) => page.begin_lead("**Important:** "),
        ("caution", false) => page.begin_lead("**Caution:** "),
        ("warning", false) => page.begin_lead("**Warning:** "),
        ("note" | "important" | "caution" | "warning" | "li", true) => page.end_block(),
        ("code", false) => page.begin_code(),
        ("code", true) => page.end_code(),
        ("a", false) => page.begin_link(&decode(tag.address().unwrap_or(""))),
        ("a", true) => page.end_link(),
        ("b" | "strong", false) => page.begin_mark("**"),
        ("b" | "strong", true) => page.end_mark("**"),
        ("i" | "em", false) => page.begin_mark("*"),
        ("i" | "em", true) => page.end_mark("*"),
        ("span", _) => {}
        _ => page.end_paragraph(),
    }
}
