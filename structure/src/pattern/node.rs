//! A parsed pattern: the same tree for every dialect.

use super::intern::Interner;
use super::set::Set;

/// One node of a parsed pattern.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Node {
    Empty,
    /// One code point of a set, by its number in [`Parsed::sets`].
    Set(u32),
    Concat(Vec<Node>),
    Alternate(Vec<Node>),
    /// `max` is `None` for no limit.
    Repeat {
        node: Box<Node>,
        min: u32,
        max: Option<u32>,
    },
    Look {
        behind: bool,
        negative: bool,
        node: Box<Node>,
    },
    /// Nothing stands before.
    Start,
    /// Nothing stands after.
    End,
    /// Java's `$`: nothing stands after but, perhaps, one line terminator.
    EndOfLastLine,
}

impl Node {
    /// Whether the node matches the empty string; `anchors` says whether what looks around does.
    pub(crate) fn may_be_empty(&self, anchors: bool) -> bool {
        match self {
            Self::Empty => true,
            Self::Set(_) => false,
            Self::Concat(nodes) => nodes.iter().all(|node| node.may_be_empty(anchors)),
            Self::Alternate(nodes) => nodes.iter().any(|node| node.may_be_empty(anchors)),
            Self::Repeat { node, min, .. } => *min == 0 || node.may_be_empty(anchors),
            Self::Look { .. } | Self::Start | Self::End | Self::EndOfLastLine => anchors,
        }
    }
}

/// A pattern as parsed.
pub(crate) struct Parsed {
    pub(crate) root: Node,
    pub(crate) sets: Sets,
}

/// The distinct sets of a pattern.
pub(crate) struct Sets {
    numbers: Interner,
    list: Vec<Set>,
    /// The set that each ASCII character alone makes, once there is one.
    literals: [Option<u32>; 128],
}

impl Sets {
    pub(crate) fn new() -> Self {
        Self { numbers: Interner::new(), list: Vec::new(), literals: [None; 128] }
    }

    pub(crate) fn node(&mut self, set: Set) -> Node {
        let (number, new) = self.numbers.number(&set.key());
        if new {
            self.list.push(set);
        }
        Node::Set(number)
    }

    /// The node of one code point.
    pub(crate) fn one(&mut self, code: u32) -> Node {
        if let Some(Some(number)) = self.literals.get(code as usize) {
            return Node::Set(*number);
        }
        let node = self.node(Set::one(code));
        if let (Node::Set(number), Some(known)) = (&node, self.literals.get_mut(code as usize)) {
            *known = Some(*number);
        }
        node
    }

    pub(crate) fn get(&self, number: u32) -> Option<&Set> {
        self.list.get(number as usize)
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn into_sets(self) -> Vec<Set> {
        self.list
    }
}

/// The nodes one after another.
pub(crate) fn concat(mut nodes: Vec<Node>) -> Node {
    nodes.retain(|node| *node != Node::Empty);
    match nodes.len() {
        0 => Node::Empty,
        1 => nodes.pop().unwrap_or(Node::Empty),
        _ => Node::Concat(nodes),
    }
}

pub(crate) fn alternate(mut nodes: Vec<Node>) -> Node {
    match nodes.len() {
        1 => nodes.pop().unwrap_or(Node::Empty),
        _ => Node::Alternate(nodes),
    }
}

pub(crate) fn look(behind: bool, negative: bool, node: Node) -> Node {
    Node::Look { behind, negative, node: Box::new(node) }
}
