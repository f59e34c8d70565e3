//! The reader of JSON texts.

use super::tree::{NONE, Node, Tree};
use super::view::JsonKind;
use super::{DEEPEST, LONGEST, word};
use crate::pairs::number;

/// Why a text is no JSON that we read, and at which byte.
pub(crate) struct Failure {
    pub(crate) at: u32,
    pub(crate) reason: &'static str,
    /// Whether a limit is passed and not the grammar broken.
    pub(crate) limit: bool,
}

pub(super) struct Parser {
    pub(super) tree: Tree,
    pub(super) at: usize,
    depth: u32,
    /// Whether to stop as soon as the root's member `name` is read.
    only_name: bool,
    failure: Option<Failure>,
}

/// Reads a text; after a failure it is as good as `null`.
pub(crate) fn parse(text: String) -> (Tree, Option<Failure>) {
    let mut parser = run(text, false);
    if parser.failure.is_some() {
        parser.tree.nodes.clear();
        parser.push(JsonKind::Null, 0);
    }
    (parser.tree, parser.failure)
}

/// Reads one more member of an object, of which the key's quote stands at `at` and the member that
/// was read last has the key `last`; the new one's key is returned.
pub(crate) fn parse_member(tree: &mut Tree, object: u32, last: u32, at: usize) -> Option<u32> {
    let taken = std::mem::replace(tree, Tree::new(String::new()));
    let mut parser = Parser { tree: taken, at, depth: 2, only_name: false, failure: None };
    let key = number(parser.tree.nodes.len());
    let read = parser.member();
    if read {
        parser.link(object, last, key);
    } else {
        parser.tree.nodes.truncate(key as usize);
    }
    *tree = parser.tree;
    if read { Some(key) } else { None }
}

pub(super) fn run(text: String, only_name: bool) -> Parser {
    let long = text.len() > LONGEST;
    let text = if long { String::new() } else { text };
    let tree = Tree::new(text);
    let mut parser = Parser { tree, at: 0, depth: 0, only_name, failure: None };
    if long {
        parser.fail_by_limit("a document may have 4 MiB");
    } else if parser.value().is_some() {
        parser.space();
        if parser.at < parser.tree.text.len() {
            parser.fail("something follows the document's end");
        }
    }
    if parser.tree.nodes.is_empty() {
        parser.push(JsonKind::Null, 0);
    }
    parser
}

impl Parser {
    pub(super) fn fail(&mut self, reason: &'static str) -> Option<u32> {
        if self.failure.is_none() {
            self.failure = Some(Failure { at: number(self.at), reason, limit: false });
        }
        None
    }

    fn fail_by_limit(&mut self, reason: &'static str) -> Option<u32> {
        self.fail(reason);
        if let Some(failure) = &mut self.failure {
            failure.limit = true;
        }
        None
    }

    /// The byte at the cursor; zero at the end, which stands in no JSON text.
    pub(super) fn peek(&self) -> u8 {
        let bytes = self.tree.text.as_bytes();
        if self.at < bytes.len() { bytes[self.at] } else { 0 }
    }

    pub(super) fn push(&mut self, kind: JsonKind, at: usize) -> u32 {
        let (node, at) = (number(self.tree.nodes.len()), number(at));
        self.tree.nodes.push(Node { kind, decoded: false, at, from: NONE, to: NONE, next: NONE });
        node
    }

    fn space(&mut self) {
        let bytes = self.tree.text.as_bytes();
        let mut at = self.at;
        while at < bytes.len() && matches!(bytes[at], b' ' | b'\n' | b'\r' | b'\t') {
            at += 1;
        }
        self.at = at;
    }

    /// Reads a value; `None` after a failure.
    fn value(&mut self) -> Option<u32> {
        self.space();
        match self.peek() {
            b'{' => self.nested(JsonKind::Object),
            b'[' => self.nested(JsonKind::List),
            b'"' => word::string(self),
            b't' => word::literal(self, JsonKind::Boolean, b"true"),
            b'f' => word::literal(self, JsonKind::Boolean, b"false"),
            b'n' => word::literal(self, JsonKind::Null, b"null"),
            b'-' | b'0'..=b'9' => word::number(self),
            0 if self.at >= self.tree.text.len() => self.fail("the document ends here"),
            _ => self.fail("a JSON value is expected"),
        }
    }

    fn nested(&mut self, kind: JsonKind) -> Option<u32> {
        if self.depth == DEEPEST {
            return self.fail_by_limit("values may be nested 100 deep");
        }
        let node = self.push(kind, self.at);
        self.at += 1;
        self.depth += 1;
        let closed = if kind == JsonKind::Object { self.members(node) } else { self.items(node) };
        self.depth -= 1;
        if closed { Some(node) } else { None }
    }

    fn items(&mut self, list: u32) -> bool {
        let mut before = NONE;
        self.space();
        if self.peek() == b']' {
            self.at += 1;
            return true;
        }
        loop {
            let item = number(self.tree.nodes.len());
            if self.value().is_none() {
                return false;
            }
            self.link(list, before, item);
            before = item;
            self.space();
            match self.peek() {
                b',' => self.at += 1,
                b']' => break,
                _ => return self.fail("`,` or `]` is expected").is_some(),
            }
        }
        self.at += 1;
        true
    }

    fn members(&mut self, object: u32) -> bool {
        let mut last = NONE;
        self.space();
        if self.peek() == b'}' {
            self.at += 1;
            return true;
        }
        loop {
            let key = number(self.tree.nodes.len());
            if !self.member() {
                return false;
            }
            self.link(object, last, key);
            last = key;
            if self.only_name && self.depth == 1 && self.tree.text(key) == "name" {
                return false;
            }
            self.space();
            match self.peek() {
                b',' => self.at += 1,
                b'}' => break,
                _ => return self.fail("`,` or `}` is expected").is_some(),
            }
        }
        self.at += 1;
        true
    }

    /// Reads a key, and the value that follows it.
    fn member(&mut self) -> bool {
        self.space();
        if self.peek() != b'"' {
            return self.fail("a member's name in quotes is expected").is_some();
        }
        if word::string(self).is_none() {
            return false;
        }
        self.space();
        if self.peek() != b':' {
            return self.fail("`:` is expected").is_some();
        }
        self.at += 1;
        self.value().is_some()
    }

    fn link(&mut self, parent: u32, last: u32, node: u32) {
        if last == NONE {
            self.tree.nodes[parent as usize].from = node;
        } else {
            self.tree.nodes[last as usize].next = node;
        }
    }
}
