//! The reading of one schema: what it says of itself, without what it refers to.

use super::code::FaultCode;
use super::constrain::count;
use super::constraints::Constraints;
use super::definitions::Definitions;
use super::dialect::Dialect;
use super::keyword::{self, COUNT, KEYWORDS, Shape};
use super::model::{Kind, Place, State, Type, TypeId};
use super::near::Near;
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
        let tree = &document.tree;
        let name = tree.member(place.node, "name");
        let name = if named && place.node > 0 {
            // A value stands after its key.
            Some(tree.text(place.node - 1).to_owned())
        } else if name == NONE {
            None
        } else {
            tree.string(name).map(str::to_owned)
        };
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
        let owner = self.owner;
        let first = self.finished;
        while (self.finished as usize) < self.types.len() {
            while (self.read as usize) < self.types.len() {
                self.owner = self.read;
                self.read_type(TypeId(self.read));
                self.read += 1;
            }
            self.finish(TypeId(self.finished), 0);
            self.finished += 1;
        }
        for number in first..self.finished {
            self.settle(TypeId(number));
        }
        self.owner = owner;
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
        if !usable(node) {
            return None;
        }
        self.tree(document).string(node).map(str::to_owned)
    }

    /// Whether `cognito.sensitive` stands in an object.
    pub(super) fn annotated_sensitive(&self, place: Place) -> bool {
        let tree = self.tree(place.document);
        let annotation = tree.member(place.node, "cognito");
        let sensitive =
            if annotation == NONE { NONE } else { tree.member(annotation, "sensitive") };
        sensitive != NONE
            && tree.kind(sensitive) == JsonKind::Boolean
            && tree.text(sensitive) == "true"
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
                    let fits = self.keyword(place, key, number);
                    given[number] = if fits { key + 1 } else { BAD };
                }
                Some(_) => {}
                None => self.unknown_keyword(Place { document, node: key }),
            }
            key = next;
        }
        given
    }

    /// Whether a keyword stands where it may, with a value that it may have.
    fn keyword(&mut self, schema: Place, key: u32, number: usize) -> bool {
        let keyword = &KEYWORDS[number];
        let (name, at) = (keyword.name, Place { document: schema.document, node: key });
        let document = &self.documents[schema.document as usize];
        if document.dialect != Dialect::Published && document.enabled & keyword.extension.bit() == 0
        {
            let extension = keyword.extension.name();
            let message = format!(
                "`{name}` is of an extension that the document does not enable; it counts all the \
                 same: add `\"$uses\": [\"{extension}\"]`"
            );
            self.fault(FaultCode::NotEnabled, at, message);
        }
        if matches!(number, keyword::IMPORT | keyword::IMPORTDEFS) {
            self.not_imported(at);
        }
        let tree = self.tree(schema.document);
        let kind = tree.kind(key + 1);
        if keyword.shape == Shape::Root {
            if schema.node != 0 {
                let message = format!("`{name}` may only stand at the root of a document");
                self.fault(FaultCode::RootKeyword, at, message);
            }
            return schema.node == 0;
        }
        if !keyword.shape.fits(kind) {
            let message = format!("`{name}` must be {}", keyword.shape.told());
            let at = Place { document: schema.document, node: key + 1 };
            self.fault(FaultCode::KeywordType, at, message);
            return false;
        }
        if keyword.shape == Shape::Count && count(tree.text(key + 1)).is_none() {
            let message = format!("`{name}` must be an integer, and not below zero");
            let at = Place { document: schema.document, node: key + 1 };
            self.fault(FaultCode::InvalidCount, at, message);
            return false;
        }
        true
    }

    pub(super) fn not_imported(&mut self, at: Place) {
        let message =
            "no other document is read: put the types that are needed under `definitions`";
        self.fault(FaultCode::NotImported, at, message);
    }

    /// A keyword that is near to one that the specification knows may have been meant for it.
    fn unknown_keyword(&mut self, at: Place) {
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
}
