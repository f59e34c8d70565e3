//! Where a document is from, and so how it is read.

use super::dialect::Dialect;
use super::document::Document;
use crate::json::{Failure, JsonKind, NONE, parse};

/// What files of one service are called, and the service.
const SERVICES: &[(&str, &str)] =
    &[("user-pools-", "user-pools"), ("identity-pools-", "identity-pools")];

/// Where the `$id`s of the published files lead.
const PUBLISHED: &str = "https://raw.githubusercontent.com/api-evangelist/amazon-cognito/";

impl Document {
    /// Reads the text; a document that is no JSON object is as good as empty.
    pub(crate) fn new(file: &str, text: &str) -> (Self, Option<Failure>) {
        let (tree, failure) = parse(text.to_owned());
        let mut document = Self::of_tree(file, tree, Dialect::Core);
        if failure.is_none() {
            document.dialect = document.find_dialect();
            document.service = document.find_service().map(str::to_owned);
        }
        (document, failure)
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
    fn find_service(&self) -> Option<&str> {
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
