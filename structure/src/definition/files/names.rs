//! Types by their names.

use super::code::FaultCode;
use super::definitions::Definitions;
use super::dialect::Dialect;
use super::document::Document;
use super::fault::Fault;
use super::model::{Place, TypeId};
use super::siblings::Siblings;
use crate::json::{JsonKind, NONE, Position, without_mark};

impl Definitions {
    pub(super) fn start(file: &str, text: &str, siblings: Option<Box<dyn Siblings>>) -> Self {
        let mut this = Self::empty();
        this.reading.siblings = siblings;
        this.add_document(file, text);
        this
    }

    /// Reads a text as a document, and notes what is wrong with it as JSON.
    pub(super) fn add_document(&mut self, file: &str, text: &str) -> u32 {
        let number = crate::pairs::number(self.documents.len());
        let (mut document, failure) = Document::new(file, without_mark(text));
        let duplicates = document.tree.index();
        let object = document.tree.kind(0) == JsonKind::Object;
        self.documents.push(document);
        let owner = self.reading.owner;
        self.reading.owner = NONE;
        let root = Place { document: number, node: 0 };
        if let Some(failure) = failure {
            let code = if failure.limit { FaultCode::Limit } else { FaultCode::Syntax };
            self.fault_at(code, root, failure.at, failure.reason.to_owned());
        } else if !object {
            let message = "a document is a JSON object";
            self.fault(FaultCode::RootNotObject, root, message);
        }
        for &node in &duplicates {
            let name = self.tree(number).text(node);
            let message = format!("`{name}` is there twice in this object: take one of them out");
            self.fault(FaultCode::DuplicateKey, Place { document: number, node }, message);
        }
        self.reading.owner = owner;
        number
    }

    pub(super) fn find_root(&mut self) -> Option<TypeId> {
        if let Some(root) = self.built_in("#") {
            return Some(root);
        }
        let document = &self.documents[0];
        let mut place = self.document();
        if !document.is_type(0) {
            let root = document.tree.member(0, "$root");
            if root == NONE {
                return None;
            }
            let text = document.tree.string(root)?.to_owned();
            place = self.follow(0, &text).ok()?;
        }
        let id = self.type_at(place, true);
        self.finish_all();
        Some(id)
    }

    pub(super) fn find_name(&mut self, name: &str) -> Result<TypeId, Fault> {
        if let Some(id) = self.built_in(name) {
            return Ok(id);
        }
        let defined =
            if name.starts_with('#') { self.follow(0, name) } else { self.find_by_name(name) };
        let found = match (defined, self.documents[0].written_in_place(name)) {
            (Err(_), Some(node)) => Ok((Place { document: 0, node }, false)),
            (defined, _) => defined.map(|place| (place, true)),
        };
        match found {
            Ok((place, named)) => {
                let id = self.type_at(place, named);
                self.finish_all();
                Ok(id)
            }
            Err((code, message)) => {
                if let Some(fault) = self.tell_unreadable() {
                    return Err(fault);
                }
                let code =
                    if code == FaultCode::AmbiguousName { code } else { FaultCode::UnknownName };
                let file = self.documents[0].file.clone();
                let position = Position { line: 1, column: 1 };
                Err(Fault { code, file, pointer: String::new(), position, message })
            }
        }
    }

    fn find_by_name(&mut self, name: &str) -> Result<Place, (FaultCode, String)> {
        let document = &self.documents[0];
        let definitions = document.tree.member(0, "definitions");
        let mut nodes = Vec::new();
        if document.is_type(0) && document.name() == name {
            nodes.push(0);
        }
        if name.as_bytes().contains(&b'/') {
            return self.follow(0, &format!("#/definitions/{name}"));
        }
        if definitions != NONE {
            document.matching(definitions, name, &mut nodes);
        }
        if nodes.len() == 1 {
            return Ok(Place { document: 0, node: nodes[0] });
        }
        let file = document.file.clone();
        if !nodes.is_empty() {
            let mut message = format!("`{name}` is defined more than once in {file}: ");
            let mut between = "`#";
            for &node in &nodes {
                message.push_str(between);
                between = "`, `#";
                message.push_str(&crate::json::pointer(&document.tree, node));
            }
            message.push('`');
            return Err((FaultCode::AmbiguousName, message));
        }
        if document.dialect == Dialect::Published {
            return self.sibling(0, name);
        }
        if definitions != NONE && document.tree.member(definitions, name) != NONE {
            let message =
                format!("`{name}` is no type of {file}, but a namespace with types in it");
            return Err((FaultCode::UnknownName, message));
        }
        let guess =
            if definitions == NONE { String::new() } else { self.guess(0, definitions, name) };
        Err((FaultCode::UnknownName, format!("{file} defines no `{name}`{guess}")))
    }

    pub(super) fn list_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let document = &self.documents[0];
        if document.is_type(0) {
            names.push(document.name().to_owned());
        }
        let definitions = document.tree.member(0, "definitions");
        if definitions != NONE {
            document.list(definitions, "", &mut names);
        }
        names
    }
}

impl Document {
    /// Whether a node is a schema and no namespace (Core, "Namespaces").
    pub(super) fn is_type(&self, node: u32) -> bool {
        let published = self.dialect == Dialect::Published;
        self.tree.key(node, "type") != NONE
            || (published && self.tree.key(node, "$ref") != NONE)
            || (published && self.tree.key(node, "allOf") != NONE)
    }

    /// The types of that name in a namespace and in those within it.
    fn matching(&self, namespace: u32, name: &str, nodes: &mut Vec<u32>) {
        let mut key = self.tree.first(namespace);
        while key != NONE && self.tree.kind(namespace) == JsonKind::Object {
            if !self.is_type(key + 1) {
                self.matching(key + 1, name, nodes);
            } else if self.tree.text(key) == name {
                nodes.push(key + 1);
            }
            key = self.tree.next(key);
        }
    }

    fn list(&self, namespace: u32, before: &str, names: &mut Vec<String>) {
        let mut key = self.tree.first(namespace);
        while key != NONE && self.tree.kind(namespace) == JsonKind::Object {
            let name = format!("{before}{}", self.tree.text(key));
            if self.is_type(key + 1) {
                names.push(name);
            } else {
                self.list(key + 1, &format!("{name}/"), names);
            }
            key = self.tree.next(key);
        }
    }
}
