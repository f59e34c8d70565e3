//! What changed between two definitions (feature `tools`).
//!
//! Types are paired by their names, properties by their names on the wire. What is told is about
//! values: a description, a link or the order of things is no change.
//!
//! A change is *breaking* if a request that was valid may not be so any more: a member that is
//! newly required or no longer there, another type, a stricter constraint.

mod change;
mod constraint;
mod describe;
mod found;
mod pair;
mod structure;

pub use change::{Change, ChangeKind, Spot};

use std::collections::BTreeMap;

use crate::definition::{Definitions, TypeId};
use pair::Pairs;

/// The changes from one document to another, and, through references, to what they refer to.
///
/// ```
/// use cognito_structure::definition::Definitions;
/// use cognito_structure::diff::{self, ChangeKind};
///
/// let document = |required: &str| {
///     let text = format!(
///         r#"{{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:a",
///         "name": "Person", "type": "object",
///         "properties": {{"Name": {{"type": "string"}}}}, "required": [{required}]}}"#
///     );
///     Definitions::new("person.json", &text)
/// };
/// let changes = diff::documents(&mut document(""), &mut document("\"Name\""));
/// assert_eq!(changes[0].kind, ChangeKind::NewlyRequired);
/// assert!(changes[0].breaking);
/// assert_eq!(changes[0].to_string(), "Person.Name: optional → required");
/// ```
#[must_use]
pub fn documents(old: &mut Definitions, new: &mut Definitions) -> Vec<Change> {
    compare(old, new, true)
}

/// The changes from one document to another, without what is defined in other files.
#[must_use]
pub fn documents_alone(old: &mut Definitions, new: &mut Definitions) -> Vec<Change> {
    compare(old, new, false)
}

/// A document of which there is nothing in the other version: all of its types are removed.
#[must_use]
pub fn removed(old: &mut Definitions) -> Vec<Change> {
    let types = types(old);
    let found = types.iter().map(|(name, id)| pair::removed(old, *id, name)).collect();
    found::tell(found, old, old)
}

/// A document of which there was nothing in the other version: all of its types are added.
#[must_use]
pub fn added(new: &mut Definitions) -> Vec<Change> {
    let types = types(new);
    let found = types.iter().map(|(name, id)| pair::added(new, *id, name)).collect();
    found::tell(found, new, new)
}

fn compare(old: &mut Definitions, new: &mut Definitions, follow: bool) -> Vec<Change> {
    let (old_types, new_types) = (types(old), types(new));
    let mut pairs = Pairs::new(old, new, follow);
    let by_name = |types: &[(String, TypeId)]| types.iter().cloned().collect::<BTreeMap<_, _>>();
    let (old_names, new_names) = (by_name(&old_types), by_name(&new_types));
    for (name, id) in &old_types {
        match new_names.get(name) {
            Some(new_id) => pairs.named(*id, *new_id, name),
            None => pairs.found.push(pair::removed(old, *id, name)),
        }
    }
    pairs.run();
    for (name, id) in &new_types {
        if !old_names.contains_key(name) {
            pairs.found.push(pair::added(new, *id, name));
        }
    }
    if let (Some(was), Some(is)) = (root(old), root(new))
        && was != is
    {
        let values = (was.to_owned(), is.to_owned());
        pairs.tell(ChangeKind::Retyped, true, "$root", new.document(), values);
    }
    found::tell(pairs.found, old, new)
}

/// The reference to the type that a document is, where it has one.
fn root(definitions: &Definitions) -> Option<&str> {
    definitions.annotation(definitions.document(), "$root")?.text()
}

/// The types of a document, each with its name.
fn types(definitions: &mut Definitions) -> Vec<(String, TypeId)> {
    let names = definitions.names();
    let mut types = Vec::new();
    for name in names {
        // A name of two namespaces is found by its pointer only.
        let id = definitions
            .look_up(&format!("#/definitions/{name}"))
            .or_else(|_| definitions.look_up(&name))
            .ok()
            .or_else(|| definitions.root());
        types.extend(id.map(|id| (name, id)));
    }
    types
}

#[cfg(test)]
mod tests;
