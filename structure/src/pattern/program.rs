//! The pattern as instructions: a nondeterministic automaton, repetitions written out.

use super::error::PatternErrorKind;
use super::limit;
use super::node::{Node, Tree};
use super::set::Set;
use crate::pairs::number;

/// One instruction. Places are numbers of instructions.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    /// Takes one member of a set.
    Set {
        set: u32,
        next: u32,
    },
    Split {
        left: u32,
        right: u32,
    },
    /// Nothing stands before.
    Start {
        next: u32,
    },
    /// A look-around holds.
    Look {
        look: u32,
        next: u32,
    },
    Accept,
}

/// A look-around.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    pub(crate) behind: bool,
    pub(crate) negative: bool,
    pub(crate) entry: u32,
}

/// A pattern as instructions.
pub(crate) struct Program {
    pub(crate) steps: Vec<Step>,
    /// For each instruction, 0 in the pattern itself, 1 + its number within a look-around.
    pub(crate) homes: Vec<u32>,
    pub(crate) entry: u32,
    pub(crate) looks: Vec<Look>,
    /// The look-behinds, those within another before it.
    pub(crate) behinds: Vec<u32>,
    pub(crate) sets: Vec<Set>,
    /// How many instructions take a character.
    pub(crate) positions: usize,
}

type Built<T> = Result<T, PatternErrorKind>;

impl Program {
    pub(crate) fn build(tree: Tree, root: u32) -> Built<Self> {
        let mut program = Self {
            steps: Vec::new(),
            homes: Vec::new(),
            entry: 0,
            looks: Vec::new(),
            behinds: Vec::new(),
            sets: Vec::new(),
            positions: 0,
        };
        let accept = program.push(Step::Accept, 0)?;
        program.entry = program.node(&tree, root, accept, 0)?;
        program.sets = tree.sets;
        Ok(program)
    }

    fn push(&mut self, step: Step, home: u32) -> Built<u32> {
        if self.steps.len() >= limit::INSTRUCTIONS {
            return Err(PatternErrorKind::TooLarge(limit::INSTRUCTIONS_TEXT));
        }
        if matches!(step, Step::Set { .. }) {
            self.positions += 1;
        }
        self.steps.push(step);
        self.homes.push(home);
        Ok(number(self.steps.len() - 1))
    }

    /// Writes a node that goes on to `next`, and says where it begins.
    fn node(&mut self, tree: &Tree, node: u32, next: u32, home: u32) -> Built<u32> {
        match tree.get(node) {
            Node::Set(set) => self.push(Step::Set { set, next }, home),
            Node::Start => self.push(Step::Start { next }, home),
            Node::Concat(list) => {
                let (mut next, mut at) = (next, tree.list(list).len());
                while at > 0 {
                    at -= 1;
                    next = self.node(tree, tree.list(list)[at], next, home)?;
                }
                Ok(next)
            }
            Node::Alternate(list) => {
                let mut at = tree.list(list).len() - 1;
                let mut right = self.node(tree, tree.list(list)[at], next, home)?;
                while at > 0 {
                    at -= 1;
                    let left = self.node(tree, tree.list(list)[at], next, home)?;
                    right = self.push(Step::Split { left, right }, home)?;
                }
                Ok(right)
            }
            Node::Repeat { node, min, max } => self.repeat(tree, node, (min, max), next, home),
            Node::Look { behind, negative, node } => {
                let look = self.look(tree, behind, negative, node)?;
                self.push(Step::Look { look, next }, home)
            }
            // `edges` has written the anchors at the end as look-arounds.
            Node::Empty | Node::End | Node::EndOfLastLine => Ok(next),
        }
    }

    fn repeat(
        &mut self,
        tree: &Tree,
        node: u32,
        (min, max): (u32, Option<u32>),
        next: u32,
        home: u32,
    ) -> Built<u32> {
        let mut entry = next;
        let mut copies = min;
        match max {
            None => {
                let split = self.push(Step::Split { left: 0, right: next }, home)?;
                let left = self.node(tree, node, split, home)?;
                self.steps[split as usize] = Step::Split { left, right: next };
                // `x+` begins with its body, `x*` with the choice.
                entry = if min == 0 { split } else { left };
                copies = min.saturating_sub(1);
            }
            Some(max) => {
                for _ in min..max {
                    let left = self.node(tree, node, entry, home)?;
                    if left == entry {
                        break;
                    }
                    entry = self.push(Step::Split { left, right: next }, home)?;
                }
            }
        }
        for _ in 0..copies {
            let before = self.node(tree, node, entry, home)?;
            if before == entry {
                break;
            }
            entry = before;
        }
        Ok(entry)
    }

    fn look(&mut self, tree: &Tree, behind: bool, negative: bool, node: u32) -> Built<u32> {
        if self.looks.len() >= limit::LOOKS {
            return Err(PatternErrorKind::TooLarge(limit::LOOKS_TEXT));
        }
        let look = self.looks.len();
        self.looks.push(Look { behind, negative, entry: 0 });
        let own = number(look);
        let accept = self.push(Step::Accept, own + 1)?;
        self.looks[look].entry = self.node(tree, node, accept, own + 1)?;
        if behind {
            self.behinds.push(own);
        }
        Ok(own)
    }
}
