//! What is legal, but does not do what it seems to: the warnings (feature `tools`).

use super::code::FaultCode;
use super::definitions::Definitions;
use super::dialect::Dialect;
use super::keyword::{self as keywords, KEYWORDS};
use super::model::{Place, TypeId};
use crate::near::Near;

/// What `format` may say (Validation, "`format`").
const FORMATS: [&str; 11] = [
    "ipv4",
    "ipv6",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "iri",
    "iri-reference",
    "uri-template",
    "relative-json-pointer",
    "regex",
];
/// What `contentEncoding` and `contentCompression` may say (Core, "Type Annotation Keywords").
const ENCODINGS: [&str; 5] = ["base64", "base64url", "base16", "base32", "base32hex"];
const COMPRESSIONS: [&str; 4] = ["gzip", "deflate", "zlib", "brotli"];

impl Definitions {
    pub(super) fn suspect_keyword(&mut self, at: Place, number: usize) {
        let keyword = &KEYWORDS[number];
        let document = &self.documents[at.document as usize];
        if document.dialect != Dialect::Published
            && document.extensions() & keyword.extension.bit() == 0
        {
            let (name, extension) = (keyword.name, keyword.extension.name());
            let message = format!(
                "`{name}` is of an extension that the document does not enable; it counts all the \
                 same: add `\"$uses\": [\"{extension}\"]`"
            );
            self.fault(FaultCode::NotEnabled, at, message);
        }
        if matches!(number, keywords::IMPORT | keywords::IMPORTDEFS) {
            self.not_imported(at);
        }
    }

    pub(super) fn not_imported(&mut self, at: Place) {
        let message =
            "no other document is read: put the types that are needed under `definitions`";
        self.fault(FaultCode::NotImported, at, message);
    }

    /// A keyword that is near to one that the specification knows may have been meant for it.
    pub(super) fn suspect_unknown(&mut self, at: Place) {
        let document = &self.documents[at.document as usize];
        let name = document.tree.text(at.node);
        if name == "cognito" || document.dialect == Dialect::Published {
            return;
        }
        let name = name.to_owned();
        if !self.may_guess(1) {
            return;
        }
        let mut near = Near::new(&name);
        for keyword in &KEYWORDS {
            near.offer(keyword.name);
        }
        if let Some(meant) = near.best() {
            let message = format!("`{name}` means nothing here: did you mean `{meant}`?");
            self.fault(FaultCode::Misspelled, at, message);
        }
    }

    /// A value of a keyword that is none of those that the specification lists.
    pub(super) fn suspect_value(&mut self, at: Place, number: usize) {
        let known = match number {
            keywords::FORMAT => &FORMATS[..],
            keywords::CONTENT_ENCODING => &ENCODINGS,
            _ => &COMPRESSIONS,
        };
        let (text, name) = (self.tree(at.document).text(at.node), KEYWORDS[number].name);
        if !known.contains(&text) {
            let message =
                format!("`{text}` is no `{name}` of the specification, and nothing holds it");
            self.fault(FaultCode::UnknownValue, at, message);
        }
    }

    /// A type that is extended, though it is not there for that.
    pub(super) fn suspect_base(&mut self, at: Place, base: TypeId) {
        if !self.is_abstract(self.get(base).place) {
            let message = "what is extended should be marked as `\"abstract\": true`";
            self.fault(FaultCode::ExtendsConcrete, at, message);
        }
    }
}
