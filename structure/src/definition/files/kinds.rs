//! What kind of type a schema makes.

use super::code::FaultCode;
use super::definitions::Definitions;
use super::dialect::Dialect;
use super::keyword;
use super::model::{Kind, Place, TypeId};
use super::read::{Given, usable};
use super::word::{self, Make, WORDS};
use crate::json::{JsonKind, NONE};
use crate::near::Near;

impl Definitions {
    pub(super) fn read_kind(&mut self, id: TypeId, given: &Given) {
        let place = self.get(id).place;
        let document = place.document;
        if self.published_reference(id, given) {
            return;
        }
        let reference = given[keyword::REF];
        if usable(reference) {
            let message = "`$ref` may only stand inside of `type`: `{\"type\": {\"$ref\": …}}`";
            let at = Place { document, node: reference - 1 };
            self.fault(FaultCode::MisplacedReference, at, message);
        }
        let node = given[keyword::TYPE];
        if node == NONE {
            if !usable(reference) {
                let message = "a schema needs a `type`";
                self.fault(FaultCode::MissingType, place, message);
            }
            return self.set_kind(id, Kind::Unresolved(String::new()));
        }
        let at = Place { document, node };
        let kind = self.tree(document).kind(node);
        if place.node == 0 && matches!(kind, JsonKind::Object | JsonKind::List) {
            let message = "the root's type may be neither a reference nor a union: name the type \
                           with `$root`";
            self.fault(FaultCode::RootType, at, message);
        }
        match kind {
            JsonKind::Text => match self.word_at(at) {
                Some(word) => {
                    self.get_mut(id).written = word.text;
                    self.make(id, word.make, given);
                }
                None => self.set_kind(id, Kind::Unresolved(String::new())),
            },
            JsonKind::Object => match self.reference_in(at) {
                Some(at) => {
                    let base = self.refer(at, false);
                    self.get_mut(id).base = Some(base);
                }
                None => self.set_kind(id, Kind::Unresolved(String::new())),
            },
            JsonKind::List => self.union(id, at),
            _ => {
                let message = "`type` must be the name of a type, a reference or a list of these";
                self.fault(FaultCode::KeywordType, at, message);
                self.set_kind(id, Kind::Unresolved(String::new()));
            }
        }
    }

    pub(super) fn set_kind(&mut self, id: TypeId, kind: Kind) {
        self.get_mut(id).kind = Some(kind);
    }

    /// The published dialect's `{"$ref": …}`, and `allOf` of that and a description.
    fn published_reference(&mut self, id: TypeId, given: &Given) -> bool {
        let place = self.get(id).place;
        if self.documents[place.document as usize].dialect != Dialect::Published {
            return false;
        }
        let mut node = given[keyword::REF];
        if !usable(node) && usable(given[keyword::ALL_OF]) {
            let tree = self.tree(place.document);
            let mut part = tree.first(given[keyword::ALL_OF]);
            while part != NONE && !usable(node) {
                node = tree.member(part, "$ref");
                part = tree.next(part);
            }
        }
        if !usable(node) {
            return false;
        }
        let at = Place { document: place.document, node };
        let base = self.refer(at, false);
        self.get_mut(id).base = Some(base);
        true
    }

    /// A word that stands alone, as a part of a union.
    pub(super) fn read_word(&mut self, id: TypeId, at: Place) {
        let mut kind = None;
        if let Some(word) = self.word_at(at) {
            kind = word.make.kind(self.get(id).dialect != Dialect::Core);
            self.get_mut(id).written = word.text;
            if kind.is_none() {
                let message = format!(
                    "`{}` cannot stand in a union by its name: define the type, and refer to it",
                    word.text
                );
                self.fault(FaultCode::InvalidType, at, message);
            }
        }
        self.set_kind(id, kind.unwrap_or(Kind::Unresolved(String::new())));
    }

    fn word_at(&mut self, at: Place) -> Option<&'static word::Word> {
        let text = self.tree(at.document).text(at.node);
        let found = word::find(text);
        if found.is_none() {
            let text = text.to_owned();
            let mut near = Near::new(&text);
            if self.may_guess(1) {
                for word in &WORDS {
                    near.offer(word.text);
                }
            }
            let message = format!("there is no type `{text}`{}", near.question());
            self.fault(FaultCode::UnknownType, at, message);
        }
        found
    }

    /// The `$ref` of an object that is the value of `type`, which may hold nothing else.
    pub(super) fn reference_in(&mut self, at: Place) -> Option<Place> {
        let tree = self.tree(at.document);
        let node = tree.member(at.node, "$ref");
        let mut key = tree.first(at.node);
        let mut alone = node != NONE;
        while key != NONE {
            alone &= matches!(tree.text(key), "$ref" | "description");
            key = tree.next(key);
        }
        if !alone {
            let message = "only `{\"$ref\": …}` may stand here: define the type, and refer to it";
            self.fault(FaultCode::InvalidType, at, message);
        }
        if node == NONE { None } else { Some(Place { document: at.document, node }) }
    }

    fn union(&mut self, id: TypeId, at: Place) {
        let document = at.document;
        let mut types = Vec::new();
        let mut node = self.tree(document).first(at.node);
        if node == NONE {
            let message = "a union needs at least one type";
            self.fault(FaultCode::InvalidType, at, message);
        }
        while node != NONE {
            types.push(self.part_of_union(Place { document, node }));
            node = self.tree(document).next(node);
        }
        self.set_kind(id, Kind::Union(types));
    }

    /// A reference, a name, or (Core, "Unions", the second of its examples) an `array`, `set` or
    /// `map` written in place.
    fn part_of_union(&mut self, at: Place) -> TypeId {
        let tree = self.tree(at.document);
        let word = tree.member(at.node, "type");
        let in_place = word != NONE && matches!(tree.text(word), "array" | "set" | "map");
        if in_place || tree.kind(at.node) != JsonKind::Object {
            return self.type_at(at, false);
        }
        match self.reference_in(at) {
            Some(at) => self.refer(at, false),
            None => self.unresolved(at, String::new()),
        }
    }

    fn make(&mut self, id: TypeId, make: Make, given: &Given) {
        if let Some(kind) = make.kind(self.get(id).dialect != Dialect::Core) {
            return self.set_kind(id, kind);
        }
        match make {
            Make::Array | Make::Set => {
                self.get_mut(id).constraints.unique_items = make == Make::Set;
                if let Some(items) = self.part(id, given[keyword::ITEMS], FaultCode::MissingItems) {
                    self.set_kind(id, Kind::List(items));
                }
            }
            Make::Map => {
                if let Some(values) =
                    self.part(id, given[keyword::VALUES], FaultCode::MissingValues)
                {
                    self.set_kind(id, Kind::Map(values));
                }
            }
            Make::Tuple => self.tuple(id, given),
            Make::Choice => self.choice(id, given),
            _ => self.structure(id, given),
        }
    }

    /// The schema of what a list or a map holds.
    fn part(&mut self, id: TypeId, node: u32, missing: FaultCode) -> Option<TypeId> {
        let place = self.get(id).place;
        if usable(node) {
            return Some(self.child(Place { document: place.document, node }, false));
        }
        if node == NONE {
            let (word, part) = (self.get(id).written, missing.as_str());
            let part = part.get("missing-".len()..).unwrap_or("");
            self.fault(missing, place, format!("a type `{word}` needs `{part}`"));
        }
        self.set_kind(id, Kind::Unresolved(String::new()));
        None
    }

    /// The type of a schema that stands in another: where it says no more than a reference, the very
    /// type that this leads to. What only a property can say does not count, if it is one.
    pub(super) fn child(&mut self, place: Place, property: bool) -> TypeId {
        match self.mere_reference(place, property) {
            Some(node) => {
                let given = self.keywords(place);
                let at = Place { document: place.document, node };
                let wrapped = given[keyword::TYPE];
                if usable(wrapped) {
                    self.reference_in(Place { document: place.document, node: wrapped });
                }
                self.refer(at, false)
            }
            None => self.type_at(place, false),
        }
    }

    /// Whether an `allOf` is what the published dialect has for a reference: that, and perhaps a
    /// description behind it.
    pub(super) fn is_reference(&self, document: u32, list: u32) -> bool {
        let document = &self.documents[document as usize];
        let tree = &document.tree;
        let (mut part, mut word) = (tree.first(list), "$ref");
        let mut plain = document.dialect == Dialect::Published && part != NONE;
        while part != NONE {
            let object = tree.kind(part) == JsonKind::Object;
            let key = if object { tree.first(part) } else { NONE };
            plain &= key != NONE && tree.text(key) == word && tree.next(key) == NONE;
            part = tree.next(part);
            word = "description";
        }
        plain
    }

    /// The `$ref` of a schema that says nothing else of a value.
    fn mere_reference(&self, place: Place, property: bool) -> Option<u32> {
        let document = &self.documents[place.document as usize];
        let (tree, published) = (&document.tree, document.dialect == Dialect::Published);
        let mut reference = NONE;
        let mut key =
            if tree.kind(place.node) == JsonKind::Object { tree.first(place.node) } else { NONE };
        while key != NONE {
            match keyword::find(tree.text(key)) {
                Some(keyword::TYPE) if tree.kind(key + 1) == JsonKind::Object => {
                    reference = tree.member(key + 1, "$ref");
                }
                Some(keyword::REF) if published => reference = key + 1,
                Some(keyword::ALL_OF) if self.is_reference(place.document, key + 1) => {
                    reference = tree.member(tree.first(key + 1), "$ref");
                }
                Some(number) if keyword::is_annotation(number) => {}
                None if property || tree.text(key) != "cognito" => {}
                _ => return None,
            }
            key = tree.next(key);
        }
        if reference == NONE { None } else { Some(reference) }
    }
}
