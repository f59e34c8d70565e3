//! Descriptions as Markdown, for documentation in Rust.
//!
//! The descriptions of published definitions are HTML of a few elements; those that people write
//! are text, with a little Markdown in it. Both come to Markdown that neither rustdoc nor clippy
//! objects to: names of things are code, addresses are links, and nothing is an element, a link or
//! a doctest by chance.

mod entity;
mod find;
mod html;
mod inline;
mod page;
mod start;
mod tag;

/// A description as Markdown.
///
/// Each paragraph and each item of a list is one line, however long; an item's further paragraphs
/// are indented by two.
///
/// ```
/// use cognito_structure::markdown::markdown;
///
/// let html = "<p>The <code>Name</code> of a ClientMetadata.</p> <ul> <li> <p>a &lt; b</p> </li> </ul>";
/// assert_eq!(markdown(html), "The `Name` of a `ClientMetadata`.\n\n- a \\< b");
/// assert_eq!(markdown("See https://example.com/.\n\n- [one]"), "See <https://example.com/>.\n\n- \\[one\\]");
/// ```
#[must_use]
pub fn markdown(description: &str) -> String {
    if html::is_html(description) { html::read(description) } else { plain(description) }
}

/// Text without elements: empty lines end a paragraph, lines that begin with a dash or a star are
/// items of a list.
fn plain(text: &str) -> String {
    let mut page = page::Page::default();
    let mut rest = text;
    while !rest.is_empty() {
        let end = find::find(rest, b'\n').unwrap_or(rest.len());
        let mut line = find::trim(&rest[..end]);
        rest = rest.get(end + 1..).unwrap_or("");
        if line.starts_with("- ") || line.starts_with("* ") {
            page.end_list();
            page.begin_list(false);
            page.begin_item();
            line = &line[2..];
        } else if line.is_empty() {
            page.end_list();
        }
        page.text(line);
        page.text(" ");
    }
    page.finish()
}

#[cfg(test)]
mod tests;
