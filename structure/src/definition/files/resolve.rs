//! References, and what they lead to.

use super::code::FaultCode;
use super::definitions::Definitions;
use super::dialect::Dialect;
use super::document::Document;
use super::model::{Place, TypeId};
use super::origin::service_of;
use super::siblings::Sibling;
use crate::json::{JsonKind, NONE, Tree};
use crate::near::Near;

/// Where the references of the published dialect lead.
const COMPONENTS: &str = "#/components/schemas/";
/// No more siblings are read.
const MOST_FILES: usize = 2000;
/// More names are not compared for a near one.
const MOST_GUESSED: usize = 2000;
/// How much may be compared for all.
const MOST_GUESSES: u32 = 5000;

/// A name that has been found among the siblings.
pub(crate) struct Resolved {
    service: Option<&'static str>,
    name: String,
    place: Place,
}

/// Why a reference leads nowhere.
pub(crate) type Nowhere = (FaultCode, String);

impl Definitions {
    /// The type that a reference leads to; where it leads nowhere, that is noted, and the type is
    /// unresolved. Only `$extends` may lead to what is abstract.
    pub(super) fn refer(&mut self, at: Place, may_be_abstract: bool) -> TypeId {
        let tree = self.tree(at.document);
        let Some(text) = tree.string(at.node) else {
            self.fault(FaultCode::KeywordType, at, "a reference must be a string".to_owned());
            return self.unresolved(at, String::new());
        };
        let text = text.to_owned();
        match self.follow(at.document, &text) {
            Ok(place) => {
                if !may_be_abstract && self.is_abstract(place) {
                    let message = format!("`{text}` is abstract: it can only be extended");
                    self.fault(FaultCode::AbstractType, at, message);
                }
                self.type_at(place, true)
            }
            Err((code, message)) => {
                self.fault(code, at, message);
                self.unresolved(at, text)
            }
        }
    }

    pub(super) fn is_abstract(&self, place: Place) -> bool {
        let tree = self.tree(place.document);
        tree.is_true(tree.member(place.node, "abstract"))
    }

    /// The schema that a reference of a document leads to.
    pub(super) fn follow(&mut self, document: u32, text: &str) -> Result<Place, Nowhere> {
        let whole = &self.documents[document as usize];
        if whole.dialect == Dialect::Published
            && let Some(name) = text.strip_prefix(COMPONENTS)
        {
            return self.sibling(document, name);
        }
        if text == "#" && whole.is_type(0) {
            return Ok(Place { document, node: 0 });
        }
        let Some(path) = text.strip_prefix("#/definitions/") else {
            let message = format!("`{text}` must lead to a type in `#/definitions/`");
            return Err((FaultCode::InvalidReference, message));
        };
        match walk(whole, path) {
            Ok(node) => Ok(Place { document, node }),
            Err(_) if whole.is_type(0) && whole.name() == path => Ok(Place { document, node: 0 }),
            Err((namespace, what)) => {
                let mut message = format!("`{text}` leads to nothing that is defined");
                if what.is_empty() {
                    message.push_str(&self.guess(document, namespace, last(path)));
                } else {
                    message = format!("`{text}` {what}");
                }
                Err((FaultCode::UnresolvedReference, message))
            }
        }
    }

    /// Whether a near name may be looked for, at that cost.
    pub(super) fn may_guess(&mut self, cost: u32) -> bool {
        self.reading.guesses = self.reading.guesses.saturating_add(cost);
        self.reading.guesses < MOST_GUESSES
    }

    /// A question for the key of an object that is nearest to a name.
    pub(super) fn guess(&mut self, document: u32, object: u32, name: &str) -> String {
        if !self.may_guess(100) {
            return String::new();
        }
        let tree = self.tree(document);
        let mut near = Near::new(name);
        let (mut key, mut count) = (tree.first(object), 0);
        while key != NONE && count < MOST_GUESSED && tree.kind(object) == JsonKind::Object {
            near.offer(tree.text(key));
            key = tree.next(key);
            count += 1;
        }
        near.question()
    }

    /// The root of the one sibling with that name, of the same service.
    pub(super) fn sibling(&mut self, document: u32, name: &str) -> Result<Place, Nowhere> {
        let service = service_of(&self.documents[document as usize].file);
        for resolved in &self.reading.resolved {
            if resolved.service == service && resolved.name == name {
                return Ok(resolved.place);
            }
        }
        let found = match &mut self.reading.siblings {
            Some(siblings) => siblings.find(name),
            None => Vec::new(),
        };
        let place = self.choose(document, service, name, &found)?;
        self.reading.resolved.push(Resolved { service, name: name.to_owned(), place });
        Ok(place)
    }

    /// Of the siblings with a name, the one of the service.
    fn choose(
        &mut self,
        document: u32,
        service: Option<&str>,
        name: &str,
        found: &[Sibling],
    ) -> Result<Place, Nowhere> {
        let mut same = false;
        for sibling in found {
            same |= service_of(&sibling.file) == service;
        }
        let (mut files, mut chosen, mut count) = (String::new(), None, 0);
        for sibling in found {
            let other = service_of(&sibling.file);
            // Of a service: its own files, else those that are of none. Of none: any.
            if service.is_some() && other != if same { service } else { None } {
                continue;
            }
            files.push_str(if count == 0 { "`" } else { ", `" });
            files.push_str(&sibling.file);
            files.push('`');
            count += 1;
            chosen = Some(sibling);
        }
        match chosen {
            None if self.documents[document as usize].name() == name => {
                Ok(Place { document, node: 0 })
            }
            None => {
                let message = format!("no file beside this one has the name `{name}`");
                Err((FaultCode::UnresolvedReference, message))
            }
            Some(_) if count > 1 => {
                let message = format!("more than one file has the name `{name}`: {files}");
                Err((FaultCode::AmbiguousName, message))
            }
            Some(sibling) => self.open_sibling(sibling),
        }
    }

    fn open_sibling(&mut self, sibling: &Sibling) -> Result<Place, Nowhere> {
        for index in 0..self.documents.len() {
            if self.documents[index].file == sibling.file {
                return Ok(Place { document: crate::pairs::number(index), node: 0 });
            }
        }
        if self.documents.len() >= MOST_FILES {
            return Err((FaultCode::Limit, "too many files refer to one another".to_owned()));
        }
        let document = self.add_document(&sibling.file, &sibling.text);
        let opened = &mut self.documents[document as usize];
        opened.dialect = Dialect::Published;
        if opened.is_type(0) {
            return Ok(Place { document, node: 0 });
        }
        let message = format!("`{}` defines no type", sibling.file);
        Err((FaultCode::UnresolvedReference, message))
    }
}

/// The type at a path of names under `definitions`; or how far the path leads, and what is wrong
/// there: nothing where the next name is not there.
fn walk(document: &Document, path: &str) -> Result<u32, (u32, &'static str)> {
    let tree = &document.tree;
    let mut here = tree.member(0, "definitions");
    if here == NONE {
        return Err((0, "leads to nothing: the document has no `definitions`"));
    }
    let mut from = 0;
    while from <= path.len() {
        if from > 0 && document.is_type(here) {
            return Err((here, "leads into a type, of which the parts cannot be referred to"));
        }
        let to = segment_end(path, from);
        let next = member(tree, here, path.get(from..to).unwrap_or(""));
        if next == NONE {
            return Err((here, ""));
        }
        here = next;
        from = to + 1;
    }
    if document.is_type(here) { Ok(here) } else { Err((here, "leads to what has no `type`")) }
}

impl Document {
    /// The schema at a pointer that leads into a type (`#/properties/address`): one that is written
    /// where it is used, and that no reference of a document may lead to.
    pub(super) fn written_in_place(&self, pointer: &str) -> Option<u32> {
        let path = pointer.strip_prefix("#/")?;
        let (mut here, mut from, mut inside) = (0, 0, self.is_type(0));
        while from <= path.len() {
            let to = segment_end(path, from);
            here = member(&self.tree, here, path.get(from..to).unwrap_or(""));
            if here == NONE {
                return None;
            }
            from = to + 1;
            if from <= path.len() {
                inside |= self.is_type(here);
            }
        }
        (inside && self.is_type(here)).then_some(here)
    }
}

/// A member by a segment of a JSON pointer in a URI fragment (RFC 6901, section 6).
fn member(tree: &Tree, object: u32, segment: &str) -> u32 {
    let bytes = segment.as_bytes();
    let (mut plain, mut decoded, mut at) = (true, Vec::new(), 0);
    while at < bytes.len() {
        let mut byte = bytes[at];
        let mut length = 1;
        if byte == b'%' {
            if at + 2 >= bytes.len() {
                return NONE;
            }
            byte = digit(bytes[at + 1]) << 4 | digit(bytes[at + 2]);
            length = 3;
        } else if byte == b'~' {
            byte = match bytes.get(at + 1) {
                Some(b'0') => b'~',
                Some(b'1') => b'/',
                _ => return NONE,
            };
            length = 2;
        }
        plain &= length == 1;
        decoded.push(byte);
        at += length;
    }
    if plain {
        return tree.member(object, segment);
    }
    match std::str::from_utf8(&decoded) {
        Ok(name) => tree.member(object, name),
        Err(_) => NONE,
    }
}

/// The value of a hexadecimal digit; of what is none, one that leads to no name.
fn digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'f' => byte - b'a' + 10,
        b'A'..=b'F' => byte - b'A' + 10,
        _ => 0xff,
    }
}

/// The last name of a path.
fn last(path: &str) -> &str {
    let mut from = 0;
    let mut to = segment_end(path, from);
    while to < path.len() {
        from = to + 1;
        to = segment_end(path, from);
    }
    path.get(from..).unwrap_or("")
}

/// Where the segment of a path ends that begins at a byte.
fn segment_end(path: &str, from: usize) -> usize {
    let mut to = from;
    while to < path.len() && path.as_bytes()[to] != b'/' {
        to += 1;
    }
    to
}
