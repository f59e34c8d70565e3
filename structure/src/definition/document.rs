//! One document: its text, and what is known of it before any type is read.

use super::dialect::Dialect;
use super::excerpt::Excerpt;
use super::model::TypeId;
use crate::json::{Failure, JsonKind, NONE, Tree, parse};

/// What files of one service are called, and the service.
const SERVICES: &[(&str, &str)] =
    &[("user-pools-", "user-pools"), ("identity-pools-", "identity-pools")];

/// Where the `$id`s of the published files lead.
const PUBLISHED: &str = "https://raw.githubusercontent.com/api-evangelist/amazon-cognito/";

pub(crate) struct Document {
    pub(crate) file: String,
    pub(crate) tree: Tree,
    pub(crate) dialect: Dialect,
    /// The type that was read of each node; empty until one is.
    pub(crate) types: Vec<u32>,
    /// Of a document that is read in parts, which those are.
    pub(crate) excerpt: Option<Excerpt>,
}

impl Document {
    /// Reads the text; a document that is no JSON object is as good as empty.
    pub(crate) fn new(file: &str, text: &str) -> (Self, Option<Failure>) {
        let (tree, failure) = parse(text.to_owned());
        let mut document = Self {
            file: file.to_owned(),
            tree,
            dialect: Dialect::Core,
            types: Vec::new(),
            excerpt: None,
        };
        if failure.is_none() {
            document.dialect = document.find_dialect();
        }
        (document, failure)
    }

    pub(super) fn root_text(&self, name: &str) -> &str {
        self.tree.string(self.tree.member(0, name)).unwrap_or("")
    }

    fn find_dialect(&self) -> Dialect {
        let java = self.tree.text(self.tree.annotation(0, "patterns")) == "java";
        if java || self.tree.annotation(0, "service") != NONE {
            return Dialect::Service;
        }
        let id = self.root_text("$id");
        if id.ends_with("-structure.json")
            && (service_of(last_segment(id)).is_some() || id.starts_with(PUBLISHED))
        {
            return Dialect::Published;
        }
        let tree = &self.tree;
        for node in 0..crate::pairs::number(tree.nodes.len()) {
            if tree.kind(node) == JsonKind::Text
                && tree.text(node).starts_with("#/components/schemas/")
                && node > 0
                && tree.text(node - 1) == "$ref"
            {
                return Dialect::Published;
            }
        }
        Dialect::Core
    }

    /// The service that the document says it is of, or that its file's name says.
    pub(crate) fn service(&self) -> Option<&str> {
        let service = self.tree.annotation(0, "service");
        if service != NONE {
            return self.tree.string(service);
        }
        if self.dialect != Dialect::Published {
            return None;
        }
        match service_of(last_segment(&self.file)) {
            None => service_of(last_segment(self.root_text("$id"))),
            service => service,
        }
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
        if node as usize >= self.types.len() {
            self.types.resize(self.tree.nodes.len(), NONE);
        }
        if (node as usize) < self.types.len() {
            self.types[node as usize] = id.0;
        }
    }
}

/// The part of a path or a URI after its last slash.
fn last_segment(path: &str) -> &str {
    let bytes = path.as_bytes();
    let mut start = bytes.len();
    while start > 0 && bytes[start - 1] != b'/' && bytes[start - 1] != b'\\' {
        start -= 1;
    }
    path.get(start..).unwrap_or("")
}

/// The service whose files begin as this file's name does.
pub(crate) fn service_of(file: &str) -> Option<&'static str> {
    let file = last_segment(file);
    for &(prefix, service) in SERVICES {
        if file.len() > prefix.len() && file.starts_with(prefix) {
            return Some(service);
        }
    }
    None
}
