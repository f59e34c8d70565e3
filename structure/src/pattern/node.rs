//! A parsed pattern: the same tree for every dialect.

use super::intern::Interner;
use super::set::Set;
use crate::pairs::number;

/// One node of a parsed pattern. Nodes are known by their numbers.
#[derive(Clone, Copy)]
pub(crate) enum Node {
    Empty,
    /// One code point of a set, by its number.
    Set(u32),
    /// Places in [`Tree::lists`].
    Concat(List),
    Alternate(List),
    /// `max` is `None` for no limit.
    Repeat {
        node: u32,
        min: u32,
        max: Option<u32>,
    },
    Look {
        behind: bool,
        negative: bool,
        node: u32,
    },
    /// Nothing stands before.
    Start,
    /// Nothing stands after.
    End,
    /// Java's `$`: nothing stands after but, perhaps, one line terminator.
    EndOfLastLine,
}

/// A list of nodes, by where it starts and ends in [`Tree::lists`].
#[derive(Clone, Copy)]
pub(crate) struct List {
    from: usize,
    to: usize,
}

/// The node that matches the empty string.
pub(crate) const EMPTY: u32 = 0;

/// The nodes of a pattern, and its distinct sets.
///
/// Nodes are plain numbers into one list, so that none is ever cloned or dropped.
pub(crate) struct Tree {
    nodes: Vec<Node>,
    lists: Vec<u32>,
    numbers: Interner,
    pub(crate) sets: Vec<Set>,
}

impl Tree {
    pub(crate) fn new() -> Self {
        let (lists, numbers, sets) = (Vec::new(), Interner::new(), Vec::new());
        let mut tree = Self { nodes: Vec::new(), lists, numbers, sets };
        tree.add(Node::Empty);
        tree
    }

    pub(crate) fn add(&mut self, node: Node) -> u32 {
        self.nodes.push(node);
        number(self.nodes.len() - 1)
    }

    pub(crate) fn get(&self, node: u32) -> Node {
        self.nodes[node as usize]
    }

    pub(crate) fn replace(&mut self, node: u32, by: Node) {
        self.nodes[node as usize] = by;
    }

    pub(crate) fn list(&self, list: List) -> &[u32] {
        &self.lists[list.from..list.to]
    }

    /// A code point of a set.
    pub(crate) fn set(&mut self, set: Set) -> u32 {
        let (known, new) = self.numbers.number(&set.key());
        if new {
            self.sets.push(set);
        }
        self.add(Node::Set(known))
    }

    /// The nodes one after another.
    pub(crate) fn concat(&mut self, nodes: &[u32]) -> u32 {
        let from = self.lists.len();
        for &node in nodes {
            if node != EMPTY {
                self.lists.push(node);
            }
        }
        let to = self.lists.len();
        match to - from {
            0 => EMPTY,
            1 => self.lists[from],
            _ => self.add(Node::Concat(List { from, to })),
        }
    }

    /// One of the nodes.
    pub(crate) fn alternate(&mut self, nodes: &[u32]) -> u32 {
        if nodes.len() == 1 {
            return nodes[0];
        }
        let from = self.lists.len();
        self.lists.extend_from_slice(nodes);
        self.add(Node::Alternate(List { from, to: self.lists.len() }))
    }

    pub(crate) fn look(&mut self, behind: bool, negative: bool, node: u32) -> u32 {
        self.add(Node::Look { behind, negative, node })
    }

    /// Whether the node matches the empty string; `anchors` says whether what looks around does.
    pub(crate) fn may_be_empty(&self, node: u32, anchors: bool) -> bool {
        match self.get(node) {
            Node::Empty => true,
            Node::Set(_) => false,
            Node::Concat(list) => {
                let mut all = true;
                for &node in self.list(list) {
                    all = all && self.may_be_empty(node, anchors);
                }
                all
            }
            Node::Alternate(list) => {
                let mut any = false;
                for &node in self.list(list) {
                    any = any || self.may_be_empty(node, anchors);
                }
                any
            }
            Node::Repeat { node, min, .. } => min == 0 || self.may_be_empty(node, anchors),
            Node::Look { .. } | Node::Start | Node::End | Node::EndOfLastLine => anchors,
        }
    }
}
