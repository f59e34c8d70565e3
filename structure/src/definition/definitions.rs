//! Definitions: documents, and what has been read of them.

use super::dialect::Dialect;
use super::document::Document;
#[cfg(feature = "definition-files")]
use super::files::Reading;
use super::model::{Kind, Place, Type, TypeId};
use crate::json::{Json, Tree, pointer};

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
    /// How far the reader of files is.
    #[cfg(feature = "definition-files")]
    pub(super) reading: Reading,
}

impl Definitions {
    /// Without a document yet.
    pub(super) fn empty() -> Self {
        Self {
            documents: Vec::new(),
            types: Vec::new(),
            #[cfg(feature = "definition-files")]
            reading: Reading::new(),
        }
    }

    /// How the document is read.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        self.documents[0].dialect
    }

    /// The service that the document says it is of: `user-pools` or `identity-pools`.
    #[must_use]
    pub fn service(&self) -> Option<&str> {
        self.documents[0].service.as_deref()
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

    /// The name of the file that a place is in.
    #[must_use]
    pub fn file(&self, place: Place) -> &str {
        &self.documents[place.document as usize].file
    }
}
