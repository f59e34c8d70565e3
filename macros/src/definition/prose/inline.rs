//! The text of one paragraph.

/// A paragraph as far as it has been read.
#[derive(Default)]
pub(super) struct Line {
    out: String,
    /// Whether a space is to come before the next text.
    space: bool,
    /// The text of a code span that is open.
    code: Option<String>,
    /// What closes the marks that are open, the innermost last.
    open: Vec<String>,
}

/// The entities that descriptions have.
const ENTITIES: [(&str, &str); 8] = [
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&amp;", "&"),
    ("&quot;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&nbsp;", " "),
    ("&mdash;", "—"),
];

impl Line {
    /// The paragraph, which is then empty.
    pub(super) fn take(&mut self) -> String {
        self.close_code();
        while let Some(mark) = self.open.pop() {
            self.close(&mark);
        }
        self.space = false;
        core::mem::take(&mut self.out)
    }

    /// A space, unless nothing stands before it or behind.
    pub(super) fn space(&mut self) {
        if let Some(code) = &mut self.code {
            code.push(' ');
            return;
        }
        // What is marked begins with no space.
        let begun = !self.open.is_empty() && (self.out.ends_with('*') || self.out.ends_with('['));
        self.space = !self.out.is_empty() && !begun;
    }

    fn push(&mut self, text: &str) {
        if core::mem::take(&mut self.space) && !self.out.ends_with(' ') {
            self.out.push(' ');
        }
        self.out.push_str(text);
    }

    /// Takes the text that begins here, and returns how long it is.
    pub(super) fn piece(&mut self, rest: &str, first: char) -> usize {
        for (entity, text) in ENTITIES {
            if rest.starts_with(entity) {
                self.characters(text);
                return entity.len();
            }
        }
        if self.code.is_none() {
            if first == '`'
                && let Some(span) = code_span(rest)
            {
                self.push(span);
                return span.len();
            }
            if let Some(address) = address(rest)
                && self.open.is_empty()
            {
                self.push(&format!("<{address}>"));
                return address.len();
            }
        }
        let length = first.len_utf8();
        self.characters(rest.get(..length).unwrap_or(""));
        length
    }

    fn characters(&mut self, text: &str) {
        if text.trim().is_empty() {
            self.space();
        } else if let Some(code) = &mut self.code {
            code.push_str(text);
        } else {
            self.push(if matches!(text, "[" | "]" | "<") { "\\" } else { "" });
            self.out.push_str(text);
        }
    }

    /// Begins or ends a mark; tells whether that is what it is. In code there is none.
    pub(super) fn element(&mut self, name: &str, attributes: &str, close: bool) -> bool {
        match name {
            "code" if close => self.close_code(),
            "code" => self.code = Some(self.code.take().unwrap_or_default()),
            "i" | "em" | "b" | "strong" | "a" | "span" if self.code.is_some() => {}
            "i" | "em" => self.mark("*", "*".to_owned(), close),
            "b" | "strong" => self.mark("**", "**".to_owned(), close),
            "a" => match (close, target(attributes)) {
                (true, _) => self.mark("", String::new(), true),
                (false, Some(target)) => self.mark("[", format!("]({target})"), false),
                (false, None) => self.mark("", String::new(), false),
            },
            "span" => {}
            _ => return false,
        }
        true
    }

    fn mark(&mut self, begin: &str, end: String, close: bool) {
        if close {
            if let Some(mark) = self.open.pop() {
                self.close(&mark);
            }
        } else {
            self.push(begin);
            self.open.push(end);
        }
    }

    /// Writes the end of a mark; of one around nothing, its beginning is taken back.
    fn close(&mut self, mark: &str) {
        let begin = if mark.starts_with(']') { "[" } else { mark };
        match self.out.strip_suffix(begin) {
            Some(before) if !begin.is_empty() => self.out.truncate(before.len()),
            _ => self.out.push_str(mark),
        }
    }

    fn close_code(&mut self) {
        let Some(code) = self.code.take() else { return };
        let code = code.trim();
        if code.contains('`') {
            self.push(&format!("`` {code} ``"));
        } else if !code.is_empty() {
            self.push(&format!("`{code}`"));
        }
    }
}

/// A code span in Markdown that begins here, on one line.
fn code_span(rest: &str) -> Option<&str> {
    for (end, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            b'`' if end > 1 => return rest.get(..=end),
            b'`' | b'\n' => return None,
            _ => {}
        }
    }
    None
}

/// An address that begins here.
fn address(rest: &str) -> Option<&str> {
    if !rest.starts_with("https://") && !rest.starts_with("http://") {
        return None;
    }
    let (mut end, mut at) = (0, 0);
    for byte in rest.bytes() {
        at += 1;
        match byte {
            b' ' | b'\n' | b'\t' | b'<' | b'>' | b'"' | b'\'' | b'`' | b'(' | b')' | b'['
            | b']' => break,
            // What ends a sentence is none of it.
            b'.' | b',' | b';' | b':' | b'!' | b'?' => {}
            _ => end = at,
        }
    }
    rest.get(..end)
}

/// Where a link leads.
fn target(attributes: &str) -> Option<&str> {
    let (_, value) = attributes.split_once("href=")?;
    let target = address(value.get(1..)?)?;
    let behind = value.as_bytes().get(target.len() + 1)?;
    matches!(behind, b'"' | b'\'').then_some(target)
}
