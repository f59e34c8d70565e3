//! Documents of any kind: read, resolved and checked.
//!
//! One type is read at a time, with those that it refers to (`read`, `kinds`, `structures`), then
//! finished: what it refers to and extends is merged in (`finish`, `extends`), and its constraints
//! are read over those (`constrain`, `values`). What is wrong is noted on the way (`found`).

mod bounds;
#[cfg(feature = "tools")]
mod check;
mod code;
mod constrain;
mod extends;
#[cfg(feature = "tools")]
mod extension;
mod fault;
mod finish;
mod folder;
mod found;
mod keyword;
mod kinds;
mod names;
mod numbers;
#[cfg(feature = "tools")]
mod open;
mod origin;
#[cfg(feature = "tools")]
mod positions;
mod reach;
mod read;
mod reading;
mod represent;
mod required;
mod resolve;
mod siblings;
mod structures;
#[cfg(feature = "tools")]
mod suspect;
mod unchecked;
mod values;
mod word;

pub use code::{FaultCode, Severity};
pub use fault::Fault;
pub use folder::Folder;
pub use siblings::{Sibling, Siblings};

pub(super) use reading::Reading;

use super::{constraints, decimal, definitions, dialect, document, model};
use crate::json::{Position, Sweep};
use definitions::Definitions;
use model::{Place, TypeId};

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

    /// The files that have been read, the document's own first: those to watch for changes.
    #[must_use]
    pub fn files(&self) -> Vec<String> {
        let mut files = Vec::new();
        for document in &self.documents {
            files.push(document.file.clone());
        }
        files
    }

    /// The text of the document.
    ///
    /// ```
    /// use cognito_structure::definition::Definitions;
    ///
    /// assert_eq!(Definitions::new("age.json", "{}").source(), "{}");
    /// ```
    #[must_use]
    pub fn source(&self) -> &str {
        &self.tree(0).text
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
    /// (`#/definitions/Namespace/Person`, `#/components/schemas/Person`; of one that is written where
    /// it is used `#/properties/address`); also, of a published document, one of a sibling.
    ///
    /// # Errors
    ///
    /// [`FaultCode::UnknownName`] with a near name if there is one,
    /// [`FaultCode::AmbiguousName`] where two namespaces have it,
    /// [`FaultCode::Syntax`] and the like for a text that is no JSON. What
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
