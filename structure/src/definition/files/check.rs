//! The rules of a whole document (feature `tools`).

use super::code::FaultCode;
use super::definitions::Definitions;
use super::dialect::Dialect;
use super::extension::Extension;
use super::fault::Fault;
use super::keyword::{self, COUNT, KEYWORDS, on};
use super::model::{Place, TypeId};
use super::read::usable;
use crate::json::{JsonKind, NONE};
use crate::pattern;

/// No document may have more patterns.
const MOST_PATTERNS: usize = 2000;

impl Definitions {
    /// Reads the whole document, and returns what is wrong with it, in the order of the text: no
    /// error among it, and the document is valid. What is wrong with its siblings is theirs.
    ///
    /// ```
    /// use cognito_structure::definition::{Definitions, FaultCode};
    ///
    /// let text = r#"{"$schema": "https://json-structure.org/meta/validation/v0/#", "$id": "urn:a",
    ///     "name": "Age", "type": "uint8", "minimum": 150, "maximum": 15}"#;
    /// let faults = Definitions::new("age.json", text).check();
    /// assert_eq!(faults[0].code, FaultCode::ReversedBounds);
    /// assert_eq!(faults[0].pointer, "/maximum");
    /// ```
    #[must_use]
    pub fn check(&mut self) -> Vec<Fault> {
        if !self.reading.checked && self.tree(0).kind(0) == JsonKind::Object {
            self.reading.checked = true;
            self.check_document();
        }
        self.tell_document()
    }

    fn check_document(&mut self) {
        self.reading.owner = NONE;
        self.check_head();
        self.check_dialect();
        self.check_root();
        self.check_add_ins();
        let definitions = self.tree(0).member(0, "definitions");
        if definitions != NONE {
            if self.tree(0).kind(definitions) == JsonKind::Object {
                self.namespace(definitions);
            } else {
                let at = Place { document: 0, node: definitions };
                let message = "`definitions` must be an object";
                self.fault(FaultCode::KeywordType, at, message);
            }
        }
        self.finish_all();
        self.check_patterns();
    }

    /// `$schema`, `$id` and `name`, which a document must have (Core, "Document Structure").
    fn check_head(&mut self) {
        let published = self.dialect() == Dialect::Published;
        for &(name, missing) in &[
            ("$schema", FaultCode::MissingSchema),
            ("$id", FaultCode::MissingId),
            ("name", FaultCode::MissingName),
        ] {
            let tree = self.tree(0);
            let node = tree.member(0, name);
            if node == NONE {
                let message = format!("the document needs `{name}`");
                self.fault(missing, self.document(), message);
                continue;
            }
            let at = Place { document: 0, node };
            let text = tree.string(node).map(str::to_owned);
            match text {
                None if missing != FaultCode::MissingName => {
                    let message = format!("`{name}` must be a string");
                    self.fault(FaultCode::KeywordType, at, message);
                }
                Some(_) if missing == FaultCode::MissingName && published => {}
                Some(text) if missing == FaultCode::MissingName => self.identifier(&text, at),
                Some(text) if !is_absolute(&text) => {
                    let message = format!("`{name}` must be an absolute URI");
                    self.fault(FaultCode::InvalidUri, at, message);
                }
                _ => {}
            }
        }
    }

    /// `cognito.patterns`, of which another dialect than Java's changes nothing.
    fn check_dialect(&mut self) {
        let tree = self.tree(0);
        let node = tree.annotation(0, "patterns");
        if node != NONE && tree.string(node) != Some("java") {
            let message = "`patterns` can be `\"java\"`; anything else does nothing";
            self.fault(FaultCode::UnknownValue, Place { document: 0, node }, message);
        }
    }

    /// `type` or `$root`, or neither if there are definitions.
    fn check_root(&mut self) {
        let document = &self.documents[0];
        let root = document.tree.member(0, "$root");
        let at = Place { document: 0, node: root };
        if document.is_type(0) {
            self.type_at(self.document(), true);
            return;
        }
        let definitions = document.tree.member(0, "definitions") != NONE;
        let given = self.keywords(self.document());
        let mut typed = false;
        for number in 0..COUNT {
            typed |= usable(given[number]) && KEYWORDS[number].on != on::EVERYTHING;
        }
        if typed || (root == NONE && !definitions) {
            let message = "the document needs a `type`, or `$root`, or `definitions`";
            self.fault(FaultCode::MissingType, self.document(), message);
        }
        if usable(given[keyword::REF]) {
            let at = Place { document: 0, node: given[keyword::REF] - 1 };
            let message = "`$ref` may only stand inside of `type`";
            self.fault(FaultCode::MisplacedReference, at, message);
        }
        if root != NONE {
            self.refer(at, false);
        }
    }

    /// `$offers` and `$uses` (Core, "Extensions and Add-Ins").
    fn check_add_ins(&mut self) {
        let tree = self.tree(0);
        let (offers, uses) = (tree.member(0, "$offers"), tree.member(0, "$uses"));
        if offers != NONE && tree.kind(offers) != JsonKind::Object {
            let message = "`$offers` must be an object";
            self.fault(FaultCode::KeywordType, Place { document: 0, node: offers }, message);
        } else if offers != NONE {
            let mut key = self.tree(0).first(offers);
            while key != NONE {
                self.check_offer(key + 1);
                key = self.tree(0).next(key);
            }
        }
        if uses == NONE {
            return;
        }
        let mut item = self.tree(0).first(uses);
        if self.tree(0).kind(uses) != JsonKind::List {
            let message = "`$uses` must be an array of names";
            self.fault(FaultCode::KeywordType, Place { document: 0, node: uses }, message);
            item = NONE;
        }
        while item != NONE {
            let tree = self.tree(0);
            let (next, text) = (tree.next(item), tree.text(item));
            let offered = offers != NONE && tree.member(offers, text) != NONE;
            if !offered && Extension::enabled_by_name(text) == 0 {
                let message = format!("`{text}` is no extension that is known, and does nothing");
                self.fault(FaultCode::UnknownExtension, Place { document: 0, node: item }, message);
            }
            item = next;
        }
    }

    fn check_offer(&mut self, node: u32) {
        let tree = self.tree(0);
        if tree.kind(node) != JsonKind::List {
            self.refer(Place { document: 0, node }, true);
            return;
        }
        let mut item = tree.first(node);
        while item != NONE {
            self.refer(Place { document: 0, node: item }, true);
            item = self.tree(0).next(item);
        }
    }

    /// The types of a namespace, and the namespaces in it.
    fn namespace(&mut self, namespace: u32) {
        let mut key = self.tree(0).first(namespace);
        while key != NONE {
            let document = &self.documents[0];
            let (tree, at) = (&document.tree, Place { document: 0, node: key + 1 });
            let name = tree.text(key).to_owned();
            if document.dialect != Dialect::Published {
                self.identifier(&name, Place { document: 0, node: key });
            }
            let document = &self.documents[0];
            if document.tree.kind(key + 1) != JsonKind::Object {
                let message = format!("`{name}` is neither a type nor a namespace");
                self.fault(FaultCode::KeywordType, at, message);
            } else if document.is_type(key + 1) {
                self.type_at(at, true);
            } else {
                self.untyped(key + 1);
            }
            key = self.tree(0).next(key);
        }
    }

    /// What has no `type` is a namespace, of which every member is an object.
    fn untyped(&mut self, node: u32) {
        let tree = self.tree(0);
        let reference = tree.key(node, "$ref");
        let (mut namespace, mut import) = (true, NONE);
        let mut key = tree.first(node);
        while key != NONE {
            if matches!(tree.text(key), "$import" | "$importdefs") {
                import = key;
            }
            namespace &= tree.kind(key + 1) == JsonKind::Object;
            key = tree.next(key);
        }
        if namespace {
            self.namespace(node);
        } else if import != NONE {
            self.not_imported(Place { document: 0, node: import });
        } else if reference != NONE {
            let at = Place { document: 0, node: reference };
            let message = "`$ref` may only stand inside of `type`: `{\"type\": {\"$ref\": …}}`";
            self.fault(FaultCode::MisplacedReference, at, message);
        } else {
            let message = "this needs a `type`; or else, as a namespace, it may hold only types and \
                           namespaces";
            let at = Place { document: 0, node };
            self.fault(FaultCode::MissingType, at, message);
        }
    }

    /// Whether the patterns of the document compile.
    fn check_patterns(&mut self) {
        let mut count = 0;
        for number in 0..self.types.len() {
            let place = self.types[number].place;
            if place.document != 0 {
                continue;
            }
            self.reading.owner = crate::pairs::number(number);
            let tree = self.tree(0);
            let node = tree.member(place.node, "pattern");
            let applies = self.applicable(TypeId(self.reading.owner)) & on::STRING != 0;
            if node != NONE && applies && tree.kind(node) == JsonKind::Text {
                count += 1;
                self.check_pattern(node, count);
            }
            for &name in &["patternProperties", "patternKeys"] {
                let tree = self.tree(0);
                let patterns = tree.member(place.node, name);
                let mut key = if patterns == NONE { NONE } else { tree.first(patterns) };
                if key != NONE && tree.kind(patterns) != JsonKind::Object {
                    key = NONE;
                }
                while key != NONE {
                    count += 1;
                    self.check_pattern(key, count);
                    key = self.tree(0).next(key);
                }
            }
        }
        self.reading.owner = NONE;
    }

    fn check_pattern(&mut self, node: u32, count: usize) {
        let at = Place { document: 0, node };
        if count > MOST_PATTERNS {
            if count == MOST_PATTERNS + 1 {
                let message = "a document may have 2,000 patterns";
                self.fault(FaultCode::Limit, at, message);
            }
            return;
        }
        let dialect = self.dialect().of_patterns();
        if let Err(error) = pattern::compile(self.tree(0).text(node), dialect) {
            let code = match error.kind() {
                pattern::PatternErrorKind::Syntax(_) => FaultCode::InvalidPattern,
                _ => FaultCode::UnsupportedPattern,
            };
            self.fault(code, at, format!("in this pattern, {error}"));
        }
    }
}

/// Whether a text begins as an absolute URI does (RFC 3986, section 4.3).
fn is_absolute(uri: &str) -> bool {
    let uri = uri.as_bytes();
    let mut at = 0;
    while at < uri.len() && uri[at] != b':' {
        let other = uri[at].is_ascii_digit() || matches!(uri[at], b'+' | b'-' | b'.');
        if !uri[at].is_ascii_alphabetic() && (at == 0 || !other) {
            return false;
        }
        at += 1;
    }
    at > 0 && at + 1 < uri.len()
}
