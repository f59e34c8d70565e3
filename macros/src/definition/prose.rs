//! Descriptions as documentation: the HTML of service descriptions as Markdown.
//!
//! A text without tags is kept as it is, but for what `rustdoc` would take for something else:
//! brackets, an angle bracket, a bare address.

mod inline;

use self::inline::Line;

/// A description as Markdown, each line behind a space as in a doc comment.
pub(crate) fn markdown(description: &str) -> String {
    let mut page = Page::default();
    let mut rest = description;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '<' => page.tag(rest),
            _ => page.line.piece(rest, first),
        };
        rest = rest.get(length..).unwrap_or("");
    }
    page.end_block();
    page.out
}

/// The Markdown so far, and the paragraph that is being read.
#[derive(Default)]
struct Page {
    out: String,
    line: Line,
    /// The lists around: the number of the last item, or none where they bear no numbers.
    lists: Vec<Option<u32>>,
    /// What stands before the next paragraph, the first of an item.
    marker: Option<String>,
    /// Whether the last paragraph stands in a list.
    in_list: bool,
}

impl Page {
    /// A tag, of which the length is returned; an angle bracket that begins none is a character.
    fn tag(&mut self, rest: &str) -> usize {
        let Some((inside, _)) = rest.get(1..).and_then(|behind| behind.split_once('>')) else {
            return self.line.piece(rest, '<');
        };
        let close = inside.starts_with('/');
        let tag = if close { inside.get(1..).unwrap_or("") } else { inside };
        let mut end = 0;
        while tag.as_bytes().get(end).is_some_and(u8::is_ascii_alphanumeric) {
            end += 1;
        }
        let (name, attributes) = tag.split_at(end);
        if self.line.element(name, attributes, close) || self.block(name, close) {
            return inside.len() + 2;
        }
        self.line.piece(rest, '<')
    }

    /// Begins or ends a paragraph or a list; tells whether that is what it is.
    fn block(&mut self, name: &str, close: bool) -> bool {
        match name {
            "p" | "dl" | "div" | "br" | "fullname" | "h1" | "h2" | "h3" => self.end_block(),
            "ul" | "ol" => {
                self.end_block();
                if close {
                    self.lists.pop();
                    self.marker = None;
                } else {
                    self.lists.push((name == "ol").then_some(0));
                }
            }
            "li" | "dt" | "dd" => {
                // What a term means stands behind it.
                if name == "li" || name == "dt" && !close {
                    self.end_block();
                }
                self.line.space();
                if name == "li" && !close {
                    self.item();
                }
            }
            "note" | "important" | "caution" | "warning" => {
                self.end_block();
                if !close {
                    let (first, others) = name.split_at(1);
                    self.marker = Some(format!("**{}{others}:** ", first.to_ascii_uppercase()));
                }
            }
            _ => return false,
        }
        true
    }

    fn item(&mut self) {
        self.marker = Some(match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{number}. ")
            }
            _ => "- ".to_owned(),
        });
    }

    /// Writes the paragraph that ends here, if there is any.
    fn end_block(&mut self) {
        let text = self.line.take();
        if text.is_empty() {
            return;
        }
        let item = self.marker.as_ref().is_some_and(|marker| !marker.starts_with('*'));
        if !self.out.is_empty() {
            self.out.push_str(if item && self.in_list { "\n" } else { "\n\n" });
        }
        self.out.push(' ');
        for depth in 0..self.lists.len() - usize::from(item && !self.lists.is_empty()) {
            let numbered = matches!(self.lists.get(depth), Some(Some(_)));
            self.out.push_str(if numbered { "   " } else { "  " });
        }
        self.out.push_str(&self.marker.take().unwrap_or_default());
        self.out.push_str(&text);
        self.in_list = !self.lists.is_empty();
    }
}

#[cfg(test)]
mod tests;
