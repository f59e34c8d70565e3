//! One document: its text, and what is known of it before any type is read.

use super::dialect::Dialect;
use super::excerpt::Excerpt;
use super::model::TypeId;
use crate::json::{NONE, Tree};

pub(crate) struct Document {
    pub(crate) file: String,
    pub(crate) tree: Tree,
    pub(crate) dialect: Dialect,
    /// The service that it is of.
    pub(crate) service: Option<String>,
    /// The type that was read of each node; empty until one is.
    pub(crate) types: Vec<u32>,
    /// Of a document that is read in parts, which those are.
    pub(crate) excerpt: Option<Excerpt>,
}

impl Document {
    pub(super) fn of_tree(file: &str, tree: Tree, dialect: Dialect) -> Self {
        let file = file.to_owned();
        Self { file, tree, dialect, service: None, types: Vec::new(), excerpt: None }
    }

    pub(super) fn root_text(&self, name: &str) -> &str {
        self.tree.string(self.tree.member(0, name)).unwrap_or("")
    }

    /// The name that the root has.
    pub(crate) fn name(&self) -> &str {
        self.root_text("name")
    }

    pub(crate) fn type_of(&self, node: u32) -> Option<TypeId> {
        match self.types.get(node as usize) {
            Some(&id) if id != NONE => Some(TypeId(id)),
            _ => None,
        }
    }

    pub(crate) fn set_type(&mut self, node: u32, id: TypeId) {
        while self.types.len() < self.tree.nodes.len() {
            self.types.push(NONE);
        }
        if (node as usize) < self.types.len() {
            self.types[node as usize] = id.0;
        }
    }
}
