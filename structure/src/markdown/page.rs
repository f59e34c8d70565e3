//! A page of Markdown that is being written.

use super::find::{find, trim, within};
use super::inline;
use super::start::push_start;

/// What has begun within a paragraph, and where.
struct Open {
    at: usize,
    /// `*`, `**`; of a link `[`.
    mark: &'static str,
    address: String,
}

/// A page of Markdown that is being written: paragraphs in lists in lists.
#[derive(Default)]
pub(super) struct Page {
    /// The paragraphs that are written.
    out: String,
    /// Whether the last of them began an item.
    after_item: bool,
    /// The lists around: the number of the next item, or zero where they bear none.
    lists: Vec<u32>,
    /// Whether the next paragraph is the first of an item.
    item: bool,
    /// The paragraph that is being written.
    line: String,
    /// Whether the line waits for a text to lead to, and no paragraph ends before that.
    leads: bool,
    open: Vec<Open>,
    /// The code that is being written.
    code: Option<String>,
}

impl Page {
    pub(super) fn text(&mut self, text: &str) {
        if let Some(code) = &mut self.code {
            code.push_str(text);
        } else {
            self.leads = self.leads && trim(text).is_empty();
            inline::push_text(&mut self.line, text);
        }
    }

    pub(super) fn end_paragraph(&mut self) {
        if !self.leads {
            self.end_block();
        }
    }

    /// Ends the paragraph, even if it leads to nothing.
    pub(super) fn end_block(&mut self) {
        self.end_code();
        self.leads = false;
        self.open.clear();
        let line = core::mem::take(&mut self.line);
        let line = trim(&line);
        if !line.is_empty() {
            self.begin_block();
            push_start(&mut self.out, line);
            self.item = false;
        }
    }

    /// What stands before a paragraph. There is no empty line between two items, so that the list
    /// is a tight one.
    fn begin_block(&mut self) {
        if !self.out.is_empty() {
            self.out.push_str(if self.item && self.after_item { "\n" } else { "\n\n" });
        }
        self.after_item = self.item;
        let depth = self.lists.len() - usize::from(self.item);
        for &next in &self.lists[..depth] {
            // As wide as the mark of the item that it stands in.
            self.out.push_str(match next {
                0 => "  ",
                1..=10 => "   ",
                _ => "    ",
            });
        }
        if !self.item {
            return;
        }
        match self.lists.last_mut() {
            Some(next) if *next > 0 => {
                self.out.push_str(&next.to_string());
                self.out.push_str(". ");
                *next += 1;
            }
            _ => self.out.push_str("- "),
        }
    }

    pub(super) fn begin_list(&mut self, numbered: bool) {
        self.end_block();
        self.lists.push(u32::from(numbered));
    }

    pub(super) fn end_list(&mut self) {
        self.end_block();
        self.item = false;
        self.lists.pop();
    }

    pub(super) fn begin_item(&mut self) {
        self.end_block();
        if self.lists.is_empty() {
            self.lists.push(0);
        }
        self.item = true;
    }

    /// Adds what leads to the text that follows, though a paragraph may begin between them.
    pub(super) fn lead(&mut self, text: &str) {
        self.end_code();
        let (_, length) = within(&self.line, |character| character != ' ');
        self.line.truncate(length);
        if length > 0 {
            self.line.push_str(text);
            self.leads = true;
        }
    }

    pub(super) fn begin_lead(&mut self, text: &str) {
        self.end_block();
        self.line.push_str(text);
        self.leads = true;
    }

    pub(super) fn begin_code(&mut self) {
        self.end_code();
        self.code = Some(String::new());
    }

    pub(super) fn end_code(&mut self) {
        if let Some(code) = self.code.take() {
            self.leads = self.leads && trim(&code).is_empty();
            inline::push_code(&mut self.line, &code);
        }
    }

    pub(super) fn begin_link(&mut self, address: &str) {
        self.end_code();
        let mut fits = address.starts_with("https://") || address.starts_with("http://");
        for character in address.chars() {
            fits &= !character.is_whitespace() && !matches!(character, '<' | '>' | '\\');
        }
        let address = if fits { address.to_owned() } else { String::new() };
        self.open.push(Open { at: self.line.len(), mark: "[", address });
    }

    pub(super) fn end_link(&mut self) {
        let Some((address, text)) = self.taken("[") else { return };
        if address.is_empty() {
            return self.push_around("", &text, "");
        }
        let angles = find(&address, b'(').is_some() || find(&address, b')').is_some();
        let (left, right) = if angles { ("](<", ">)") } else { ("](", ")") };
        let mut end = left.to_owned();
        end.push_str(&address);
        end.push_str(right);
        self.push_around("[", &text, &end);
    }

    pub(super) fn begin_mark(&mut self, mark: &'static str) {
        self.end_code();
        self.open.push(Open { at: self.line.len(), mark, address: String::new() });
    }

    pub(super) fn end_mark(&mut self, mark: &'static str) {
        if let Some((_, text)) = self.taken(mark) {
            self.push_around(mark, &text, mark);
        }
    }

    /// Adds a text between marks; the space around it remains outside.
    fn push_around(&mut self, begin: &str, text: &str, end: &str) {
        if text.starts_with(' ') && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
        self.line.push_str(begin);
        self.line.push_str(trim(text));
        self.line.push_str(end);
        if text.ends_with(' ') {
            self.line.push(' ');
        }
    }

    /// Takes the text since the mark was opened off the line, with the address that it leads to;
    /// `None` where there is no text.
    fn taken(&mut self, mark: &str) -> Option<(String, String)> {
        self.end_code();
        let open = self.open.pop()?;
        if open.mark != mark {
            self.open.push(open);
            return None;
        }
        let text = self.line.get(open.at..)?.to_owned();
        if trim(&text).is_empty() {
            return None;
        }
        self.line.truncate(open.at);
        Some((open.address, text))
    }

    pub(super) fn finish(mut self) -> String {
        self.end_block();
        self.out
    }
}
