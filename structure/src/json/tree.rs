//! A JSON text as a flat list of nodes.

use super::view::{Json, JsonKind};

/// The number of no node.
pub(crate) const NONE: u32 = u32::MAX;

/// One value, or the key of a member; the member's value is the node after its key.
#[derive(Clone, Copy)]
pub(crate) struct Node {
    pub(crate) kind: JsonKind,
    /// Whether `from` and `to` are of the text with its escapes decoded.
    pub(super) decoded: bool,
    /// Where the node starts in the source, in bytes.
    pub(crate) at: u32,
    /// The text of a scalar; the first item of a list; the first key of an object.
    pub(super) from: u32,
    /// The end of the text of a scalar; where the index of an object stands.
    pub(super) to: u32,
    /// The next item of the list, or the next key of the object.
    pub(super) next: u32,
}

/// The node that is not there: `null`.
const ABSENT: Node =
    Node { kind: JsonKind::Null, decoded: false, at: 0, from: NONE, to: NONE, next: NONE };

/// A text that has been read.
pub(crate) struct Tree {
    pub(crate) text: String,
    /// The strings that hold escapes, with what these stand for.
    pub(super) decoded: String,
    /// In the order of the text, the root first.
    pub(crate) nodes: Vec<Node>,
    /// For each object with an index: how many keys, and these keys in the order of their texts.
    pub(super) sorted: Vec<u32>,
}

impl Tree {
    pub(super) fn new(text: String) -> Self {
        let nodes = Vec::with_capacity(text.len() / 12 + 1);
        Self { text, decoded: String::new(), nodes, sorted: Vec::new() }
    }

    pub(crate) fn node(&self, node: u32) -> Node {
        match self.nodes.get(node as usize) {
            Some(node) => *node,
            None => ABSENT,
        }
    }

    /// What a node is; what is not there is `null`.
    pub(crate) fn kind(&self, node: u32) -> JsonKind {
        self.node(node).kind
    }

    /// The text of a scalar or a key.
    pub(crate) fn text(&self, node: u32) -> &str {
        let node = self.node(node);
        if matches!(node.kind, JsonKind::List | JsonKind::Object) {
            return "";
        }
        let whole = if node.decoded { &self.decoded } else { &self.text };
        whole.get(node.from as usize..node.to as usize).unwrap_or("")
    }

    /// The text, where the node is a string.
    pub(crate) fn string(&self, node: u32) -> Option<&str> {
        if self.kind(node) == JsonKind::Text { Some(self.text(node)) } else { None }
    }

    /// The first item of a list, the first key of an object; or none.
    pub(crate) fn first(&self, node: u32) -> u32 {
        let node = self.node(node);
        if matches!(node.kind, JsonKind::List | JsonKind::Object) { node.from } else { NONE }
    }

    /// The item, or the key, after this one; or none.
    pub(crate) fn next(&self, node: u32) -> u32 {
        self.node(node).next
    }

    /// The key of the object's first member of that name, or none; also of what is no object.
    pub(crate) fn key(&self, object: u32, name: &str) -> u32 {
        let node = self.node(object);
        if node.kind != JsonKind::Object {
            return NONE;
        }
        #[cfg(feature = "definition-files")]
        if node.to != NONE {
            return self.indexed(node.to as usize, name);
        }
        let mut key = node.from;
        while key != NONE && self.text(key) != name {
            key = self.next(key);
        }
        key
    }

    /// The value of the object's member of that name, or none.
    pub(crate) fn member(&self, object: u32, name: &str) -> u32 {
        let key = self.key(object, name);
        if key == NONE { NONE } else { key + 1 }
    }

    /// The value of the member of that name in `cognito`, or none.
    pub(crate) fn annotation(&self, object: u32, name: &str) -> u32 {
        self.member(self.member(object, "cognito"), name)
    }

    /// Whether a text is an item of a list.
    pub(crate) fn lists(&self, list: u32, text: &str) -> bool {
        let mut item = self.first(list);
        while item != NONE && self.text(item) != text {
            item = self.next(item);
        }
        item != NONE
    }

    /// The number of something that a node says, if it is one.
    pub(crate) fn count(&self, node: u32) -> Option<u64> {
        let text = self.text(node);
        let mut count = 0_u64;
        for &byte in text.as_bytes() {
            if !byte.is_ascii_digit() {
                return None;
            }
            count = count.checked_mul(10)?.checked_add(u64::from(byte - b'0'))?;
        }
        if text.is_empty() { None } else { Some(count) }
    }

    /// Whether a node is `true`.
    pub(crate) fn is_true(&self, node: u32) -> bool {
        self.kind(node) == JsonKind::Boolean && self.text(node) == "true"
    }

    pub(crate) fn view(&self, node: u32) -> Json<'_> {
        Json::new(self, node)
    }
}
