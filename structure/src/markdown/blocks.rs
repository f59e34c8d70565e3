//! Paragraphs and items, one under another.

/// What stands in lines of its own.
struct Block {
    /// In how many lists it is.
    depth: usize,
    /// Whether an item of a list begins with it.
    item: bool,
    text: String,
}

/// Paragraphs and items, in their order.
#[derive(Default)]
pub(super) struct Blocks(Vec<Block>);

impl Blocks {
    pub(super) fn push(&mut self, depth: usize, item: bool, text: String) {
        self.0.push(Block { depth, item, text });
    }

    /// The lines. There is none between two items, so that the list is a tight one.
    pub(super) fn lines(&self) -> String {
        let mut lines = String::new();
        let mut after_item = false;
        for block in &self.0 {
            if !lines.is_empty() {
                lines.push_str(if block.item && after_item { "\n" } else { "\n\n" });
            }
            let marked = if block.item && block.depth > 0 { block.depth - 1 } else { block.depth };
            for _ in 0..marked {
                lines.push_str("  ");
            }
            if block.item {
                lines.push_str("- ");
            }
            push_start(&mut lines, &block.text);
            after_item = block.item;
        }
        lines
    }
}

/// Adds a text such that its beginning is no heading, quotation, list or line (`CommonMark` 0.31,
/// section 4).
fn push_start(lines: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let mut digits = 0;
    while digits < bytes.len() && bytes[digits].is_ascii_digit() {
        digits += 1;
    }
    let marks = match bytes.first() {
        Some(b'#' | b'>' | b'+' | b'-' | b'=' | b'|') => Some(0),
        _ if digits > 0 && matches!(bytes.get(digits), Some(b'.' | b')')) => Some(digits),
        _ => None,
    };
    match marks {
        Some(at) => {
            lines.push_str(&text[..at]);
            lines.push('\\');
            lines.push_str(&text[at..]);
        }
        None => lines.push_str(text),
    }
}
