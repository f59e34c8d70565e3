//! A page of Markdown that is being written.

use super::blocks::Blocks;
use super::inline;

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
    blocks: Blocks,
    depth: usize,
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
            if !text.trim().is_empty() {
                self.leads = false;
            }
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
        let line = self.line.trim();
        if !line.is_empty() {
            self.blocks.push(self.depth, self.item, line.to_owned());
            self.item = false;
        }
        self.line.clear();
    }

    pub(super) fn begin_list(&mut self) {
        self.end_block();
        self.depth += 1;
    }

    pub(super) fn end_list(&mut self) {
        self.end_block();
        self.item = false;
        self.depth = self.depth.saturating_sub(1);
    }

    pub(super) fn begin_item(&mut self) {
        self.end_block();
        if self.depth == 0 {
            self.depth = 1;
        }
        self.item = true;
    }

    /// Adds what leads to the text that follows, though a paragraph may begin between them.
    pub(super) fn lead(&mut self, text: &str) {
        self.end_code();
        let length = self.line.trim_end().len();
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
            self.leads &= code.trim().is_empty();
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
        if let Some((open, before, text)) = self.taken("[") {
            self.line.push_str(&before);
            if open.address.is_empty() {
                self.line.push_str(&text);
            } else {
                let angles = open.address.contains(['(', ')']);
                let (left, right) = if angles { ("](<", ">)") } else { ("](", ")") };
                self.line.push('[');
                self.line.push_str(&text);
                self.line.push_str(left);
                self.line.push_str(&open.address);
                self.line.push_str(right);
            }
        }
    }

    pub(super) fn begin_mark(&mut self, mark: &'static str) {
        self.end_code();
        self.open.push(Open { at: self.line.len(), mark, address: String::new() });
    }

    pub(super) fn end_mark(&mut self, mark: &'static str) {
        if let Some((_, before, text)) = self.taken(mark) {
            self.line.push_str(&before);
            self.line.push_str(mark);
            self.line.push_str(&text);
            self.line.push_str(mark);
        }
    }

    /// Takes the text since the mark was opened off the line, less the space around it; `None`
    /// where there is no text. The space before it is returned, that behind it is put off.
    fn taken(&mut self, mark: &str) -> Option<(Open, String, String)> {
        self.end_code();
        if self.open.last()?.mark != mark {
            return None;
        }
        let open = self.open.pop()?;
        let text = self.line.get(open.at..)?.to_owned();
        let inner = text.trim();
        if inner.is_empty() {
            return None;
        }
        self.line.truncate(open.at);
        let before = if text.starts_with(' ') { " " } else { "" };
        Some((open, before.to_owned(), inner.to_owned()))
    }

    pub(super) fn finish(mut self) -> String {
        self.end_block();
        self.blocks.lines()
    }
}
