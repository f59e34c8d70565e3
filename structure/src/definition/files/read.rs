//! The reading of one schema: what it says of itself, without what it refers to.

use super::code::FaultCode;
use super::constraints::Constraints;
use super::definitions::Definitions;
use super::keyword::{self, COUNT, KEYWORDS, Shape};
use super::model::{Kind, Place, State, Type, TypeId};
use crate::json::{JsonKind, NONE};

/// The value of a keyword that is there, but not as it should be.
pub(super) const BAD: u32 = NONE - 1;

/// The values of a schema's keywords, by the numbers of the keywords.
pub(super) type Given = [u32; COUNT];

/// Whether a keyword is there and as it should be.
pub(super) fn usable(node: u32) -> bool {
    node < BAD
}

impl Definitions {
    /// The type of a schema, which is read later; `named` by its place among the definitions.
    pub(super) fn type_at(&mut self, place: Place, named: bool) -> TypeId {
        let document = &self.documents[place.document as usize];
        if let Some(id) = document.type_of(place.node) {
            return id;
        }
        // A value stands after its key.
        let at_key = named && place.node > 0;
        let name = if at_key { place.node - 1 } else { document.tree.member(place.node, "name") };
        let name = self.text(place.document, name);
        self.add(place, name, None)
    }

    /// A type that is nowhere.
    pub(super) fn unresolved(&mut self, at: Place, reference: String) -> TypeId {
        self.add(at, None, Some(Kind::Unresolved(reference)))
    }

    fn add(&mut self, place: Place, name: Option<String>, kind: Option<Kind>) -> TypeId {
        let id = TypeId(crate::pairs::number(self.types.len()));
        let document = &mut self.documents[place.document as usize];
        let state = if kind.is_some() { State::Finished } else { State::New };
        document.set_type(place.node, id);
        self.types.push(Type {
            name,
            base: None,
            extends: Vec::new(),
            written: "",
            constraints: Constraints::default(),
            description: None,
            sensitive: false,
            is_abstract: false,
            dialect: document.dialect,
            place,
            kind,
            state,
        });
        id
    }

    /// Reads and finishes all types that are known of, and those that they reach.
    pub(super) fn finish_all(&mut self) {
        let owner = self.reading.owner;
        let first = self.reading.finished;
        while (self.reading.finished as usize) < self.types.len() {
            while (self.reading.read as usize) < self.types.len() {
                self.reading.owner = self.reading.read;
                self.read_type(TypeId(self.reading.read));
                self.reading.read += 1;
            }
            self.finish(TypeId(self.reading.finished), 0);
            self.reading.finished += 1;
        }
        for number in first..self.reading.finished {
            self.settle(TypeId(number));
        }
        self.reading.owner = owner;
    }

    fn read_type(&mut self, id: TypeId) {
        let this = self.get_mut(id);
        let place = this.place;
        if this.state != State::New {
            return;
        }
        this.state = State::Read;
        let tree = self.tree(place.document);
        match tree.kind(place.node) {
            JsonKind::Object => {}
            // The name of a type, as a part of a union.
            JsonKind::Text => return self.read_word(id, place),
            _ => {
                let message = "a schema is an object: `{\"type\": …}`";
                self.fault(FaultCode::KeywordType, place, message);
                self.get_mut(id).kind = Some(Kind::Unresolved(String::new()));
                return;
            }
        }
        let given = self.keywords(place);
        let description = self.text(place.document, given[keyword::DESCRIPTION]);
        let is_abstract = self.is_abstract(place);
        let sensitive = self.annotated_sensitive(place);
        let this = self.get_mut(id);
        this.description = description;
        this.is_abstract = is_abstract;
        this.sensitive = sensitive;
        self.read_kind(id, &given);
        self.represent(id, &given);
        self.sub_schemas(id, place.document, &given);
    }

    /// The string of a node that may not be there.
    pub(super) fn text(&self, document: u32, node: u32) -> Option<String> {
        self.tree(document).string(node).map(str::to_owned)
    }

    /// Whether `cognito.sensitive` stands in an object.
    pub(super) fn annotated_sensitive(&self, place: Place) -> bool {
        let tree = self.tree(place.document);
        tree.is_true(tree.annotation(place.node, "sensitive"))
    }

    /// The keywords of a schema, each looked at by itself.
    pub(super) fn keywords(&mut self, place: Place) -> Given {
        let mut given = [NONE; COUNT];
        let document = place.document;
        let mut key = self.tree(document).first(place.node);
        while key != NONE {
            let tree = self.tree(document);
            let next = tree.next(key);
            match keyword::find(tree.text(key)) {
                Some(number) if given[number] == NONE => {
                    #[cfg(feature = "tools")]
                    self.suspect_keyword(Place { document, node: key }, number);
                    let fits = self.keyword(place, key, number);
                    given[number] = if fits { key + 1 } else { BAD };
                }
                #[cfg(feature = "tools")]
                None => self.suspect_unknown(Place { document, node: key }),
                _ => {}
            }
            key = next;
        }
        given
    }

    /// Whether a keyword stands where it may, with a value that it may have.
    fn keyword(&mut self, schema: Place, key: u32, number: usize) -> bool {
        let keyword = &KEYWORDS[number];
        let (name, at) = (keyword.name, Place { document: schema.document, node: key });
        let tree = self.tree(schema.document);
        let kind = tree.kind(key + 1);
        if keyword.shape == Shape::Root {
            if schema.node != 0 {
                let message = format!("`{name}` may only stand at the root of a document");
                self.fault(FaultCode::RootKeyword, at, message);
            } else if name == "$root" && self.documents[at.document as usize].is_type(0) {
                let message = "only one of `$root` and `type` may stand here";
                let at = Place { document: schema.document, node: key + 1 };
                self.fault(FaultCode::RootAndType, at, message);
            }
            return schema.node == 0;
        }
        if !keyword.shape.fits(kind) {
            let message = format!("`{name}` must be {}", keyword.shape.told());
            let at = Place { document: schema.document, node: key + 1 };
            self.fault(FaultCode::KeywordType, at, message);
            return false;
        }
        if keyword.shape == Shape::Count && tree.count(key + 1).is_none() {
            let message = format!("`{name}` must be an integer of 64 bits, and not below zero");
            let at = Place { document: schema.document, node: key + 1 };
            self.fault(FaultCode::InvalidCount, at, message);
            return false;
        }
        true
    }
}
