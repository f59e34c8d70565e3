//! Definitions: documents, and what has been read of them.

use super::dialect::Dialect;
use super::document::Document;
use super::fault::Fault;
use super::found::Found;
use super::model::{Kind, Place, Type, TypeId};
use super::resolve::Resolved;
use super::siblings::Siblings;
use crate::json::{Json, Position, Sweep, Tree, pointer};

/// A document, its siblings as far as they were needed, and the types that were read of them.
///
/// Types are read when they are asked for, so that one look-up in a large document costs what that
/// type and its parts cost.
///
/// ```
/// use cognito_structure::definition::{Definitions, Kind};
///
/// let text = r##"{
///     "$schema": "https://json-structure.org/meta/core/v0/#",
///     "$id": "https://example.com/people",
///     "name": "People",
///     "definitions": {
///         "Name": {"type": "string", "maxLength": 40},
///         "Person": {
///             "type": "object",
///             "properties": {
///                 "name": {"type": {"$ref": "#/definitions/Name"}},
///                 "friend": {"type": {"$ref": "#/definitions/Person"}}
///             },
///             "required": ["name"]
///         }
///     }
/// }"##;
/// let mut definitions = Definitions::new("people.json", text);
/// let person = definitions.look_up("Person").unwrap();
/// let Kind::Structure(structure) = definitions.kind(person) else { panic!("a structure") };
/// let [name, friend] = &structure.properties[..] else { panic!("two properties") };
/// assert!(name.required && !friend.required);
/// assert_eq!(friend.type_id, person);
/// assert_eq!(definitions.get(name.type_id).constraints.length.max, Some(40));
/// assert!(definitions.faults_of(person).is_empty());
/// ```
pub struct Definitions {
    pub(super) documents: Vec<Document>,
    pub(super) types: Vec<Type>,
    pub(super) found: Vec<Found>,
    pub(super) siblings: Option<Box<dyn Siblings>>,
    pub(super) resolved: Vec<Resolved>,
    /// The type that is read: faults belong to it.
    pub(super) owner: u32,
    /// How many types have been read.
    pub(super) read: u32,
    /// How many of them are finished.
    pub(super) finished: u32,
    /// Whether the whole document has been checked.
    #[cfg(feature = "tools")]
    pub(super) checked: bool,
    /// How many properties have been inherited.
    pub(super) inherited: u32,
    /// How many times a near name has been looked for.
    pub(super) guesses: u32,
}

impl Definitions {
    /// A document that stands alone; `file` is what faults call it.
    #[must_use]
    pub fn new(file: &str, text: &str) -> Self {
        Self::start(file, text, None)
    }

    /// A document among others, as the published ones are.
    #[must_use]
    pub fn with_siblings(file: &str, text: &str, siblings: Box<dyn Siblings>) -> Self {
        Self::start(file, text, Some(siblings))
    }

    /// How the document is read.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        self.documents[0].dialect
    }

    /// The service that the document says it is of: `user-pools` or `identity-pools`.
    #[must_use]
    pub fn service(&self) -> Option<&str> {
        self.documents[0].service()
    }

    /// A type that [`look_up`](Self::look_up) and the like have found, or that such a one refers to.
    #[must_use]
    pub fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0 as usize]
    }

    pub(super) fn get_mut(&mut self, id: TypeId) -> &mut Type {
        &mut self.types[id.0 as usize]
    }

    /// The text of a document.
    pub(super) fn tree(&self, document: u32) -> &Tree {
        &self.documents[document as usize].tree
    }

    /// What the values of a type are; for a reference, what those of its base are.
    #[must_use]
    pub fn kind(&self, id: TypeId) -> &Kind {
        let mut this = self.get(id);
        loop {
            match (&this.kind, this.base) {
                (Some(kind), _) => return kind,
                (None, Some(base)) => this = self.get(base),
                (None, None) => return &Kind::Document,
            }
        }
    }

    /// The nearest type with a name: the type itself, or what it refers to.
    ///
    /// ```
    /// use cognito_structure::definition::{Definitions, Kind};
    ///
    /// let text = r##"{"$schema": "https://json-structure.org/meta/validation/v0/#", "$id": "urn:a",
    ///     "name": "Names", "type": "array",
    ///     "items": {"type": {"$ref": "#/definitions/Name"}, "minLength": 1},
    ///     "definitions": {"Name": {"type": "string"}}}"##;
    /// let mut definitions = Definitions::new("names.json", text);
    /// let names = definitions.look_up("Names").unwrap();
    /// let &Kind::List(items) = definitions.kind(names) else { panic!("a list") };
    /// let definition = definitions.definition(items).unwrap();
    /// assert_eq!(definitions.get(definition).name.as_deref(), Some("Name"));
    /// assert_eq!(definitions.get(items).constraints.length.min, Some(1));
    /// ```
    #[must_use]
    pub fn definition(&self, id: TypeId) -> Option<TypeId> {
        let mut id = id;
        loop {
            let this = self.get(id);
            if this.name.is_some() {
                return Some(id);
            }
            id = this.base?;
        }
    }

    /// The value at a place.
    #[must_use]
    pub fn json(&self, place: Place) -> Json<'_> {
        self.tree(place.document).view(place.node)
    }

    /// The value of a keyword of a type, a property or a document's root, whether the specification
    /// knows it or not.
    ///
    /// ```
    /// use cognito_structure::definition::Definitions;
    ///
    /// let text = r#"{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:a",
    ///     "name": "Age", "type": "uint8"}"#;
    /// let definitions = Definitions::new("age.json", text);
    /// let id = definitions.annotation(definitions.document(), "$id").unwrap();
    /// assert_eq!(id.text(), Some("urn:a"));
    /// ```
    #[must_use]
    pub fn annotation(&self, place: Place, keyword: &str) -> Option<Json<'_>> {
        self.json(place).get(keyword)
    }

    /// The place of the document's root, for [`annotation`](Self::annotation)s of the document.
    #[must_use]
    pub fn document(&self) -> Place {
        Place { document: 0, node: 0 }
    }

    /// The place of the root of the document that a place is in.
    #[must_use]
    pub fn root_of(&self, place: Place) -> Place {
        Place { document: place.document, node: 0 }
    }

    /// The JSON pointer of a place.
    #[must_use]
    pub fn pointer(&self, place: Place) -> String {
        pointer(self.tree(place.document), place.node)
    }

    /// Where a place is in its file.
    ///
    /// ```
    /// use cognito_structure::definition::Definitions;
    ///
    /// let text = r#"{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:a",
    ///     "name": "Age", "type": "uint8"}"#;
    /// let definitions = Definitions::new("age.json", text);
    /// let place = definitions.document();
    /// assert_eq!(definitions.position(place).line, 1);
    /// assert_eq!(definitions.pointer(place), "");
    /// assert_eq!(definitions.file(place), "age.json");
    /// ```
    #[must_use]
    pub fn position(&self, place: Place) -> Position {
        let tree = self.tree(place.document);
        Sweep::new(&tree.text).position(tree.node(place.node).at)
    }

    /// The name of the file that a place is in.
    #[must_use]
    pub fn file(&self, place: Place) -> &str {
        &self.documents[place.document as usize].file
    }

    /// The files that have been read, the document's own first: those to watch for changes.
    #[must_use]
    pub fn files(&self) -> Vec<String> {
        let mut files = Vec::new();
        for document in &self.documents {
            files.push(document.file.clone());
        }
        files
    }

    /// What is wrong with a type and with all that it reaches, in the order of the files and their
    /// texts. (Whether patterns compile is told by `check` only, warnings with the feature
    /// `tools` only.)
    #[must_use]
    pub fn faults_of(&self, id: TypeId) -> Vec<Fault> {
        self.tell_of(id)
    }

    /// Why nothing of the document can be read: its text is no JSON, or no object.
    ///
    /// ```
    /// use cognito_structure::definition::{Definitions, FaultCode};
    ///
    /// let fault = Definitions::new("age.json", "[]").unreadable().unwrap();
    /// assert_eq!(fault.code, FaultCode::RootNotObject);
    /// assert!(Definitions::new("age.json", "{}").unreadable().is_none());
    /// ```
    #[must_use]
    pub fn unreadable(&self) -> Option<Fault> {
        self.tell_unreadable()
    }

    /// The document's root type: that of its `type`, or the one that `$root` names.
    #[must_use]
    pub fn root(&mut self) -> Option<TypeId> {
        self.find_root()
    }

    /// A type by its name (`Person`, `Namespace/Person`) or by its JSON pointer
    /// (`#/definitions/Namespace/Person`, `#/components/schemas/Person`); also, of a published
    /// document, one of a sibling.
    ///
    /// # Errors
    ///
    /// [`FaultCode::UnknownName`](super::FaultCode::UnknownName) with a near name if there is one,
    /// [`FaultCode::AmbiguousName`](super::FaultCode::AmbiguousName) where two namespaces have it,
    /// [`FaultCode::Syntax`](super::FaultCode::Syntax) and the like for a text that is no JSON. What
    /// is wrong with the type itself is told by [`faults_of`](Self::faults_of).
    ///
    /// ```
    /// use cognito_structure::definition::{Definitions, FaultCode};
    ///
    /// let text = r#"{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:a",
    ///     "name": "Age", "type": "uint8"}"#;
    /// let mut definitions = Definitions::new("age.json", text);
    /// assert_eq!(definitions.names(), ["Age"]);
    /// assert_eq!(definitions.look_up("Age").ok(), definitions.root());
    /// assert_eq!(definitions.look_up("Aged").unwrap_err().code, FaultCode::UnknownName);
    /// ```
    pub fn look_up(&mut self, name: &str) -> Result<TypeId, Fault> {
        self.find_name(name)
    }

    /// The names of all types of the document, as [`look_up`](Self::look_up) takes them: those in
    /// namespaces with these before them, the root's own among them.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.list_names()
    }
}
