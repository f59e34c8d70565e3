//! What `#[doc_ref]` says of a type.

use std::collections::{BTreeMap, BTreeSet};

use cognito_structure::definition::{Definitions, TypeId};

/// How types are referred to in a source.
pub(super) struct References<'r> {
    /// The path of a file, as the source has it.
    path: &'r dyn Fn(&str) -> String,
    /// The service, of the definitions that are compiled in.
    service: Option<&'r str>,
    /// The paths of the document's types among its definitions.
    paths: BTreeSet<String>,
    /// How many types have a name, whatever their namespace.
    bearers: BTreeMap<String, usize>,
}

/// The name of the definition that a type is, or refers to.
pub(super) fn name(definitions: &Definitions, id: TypeId) -> Option<&str> {
    definitions.get(definitions.definition(id)?).name.as_deref().filter(|name| !name.is_empty())
}

impl<'r> References<'r> {
    pub(super) fn new(
        definitions: &Definitions,
        path: &'r dyn Fn(&str) -> String,
        service: Option<&'r str>,
    ) -> Self {
        let (mut paths, mut bearers) = (BTreeSet::new(), BTreeMap::new());
        for path in definitions.names() {
            let name = path.rsplit('/').next().unwrap_or("").to_owned();
            *bearers.entry(name).or_default() += 1;
            paths.insert(path);
        }
        Self { path, service, paths, bearers }
    }

    pub(super) fn built_in(&self) -> bool {
        self.service.is_some()
    }

    /// The reference to a type; by its place for one that is written where it is used. `None` for a
    /// type that is not among the document's.
    pub(super) fn of(&self, definitions: &Definitions, id: TypeId) -> Option<String> {
        let this = definitions.get(id);
        let place = this.place;
        let (file, pointer) = (definitions.file(place), definitions.pointer(place));
        if pointer.is_empty() {
            return Some((self.path)(file));
        }
        if this.name.is_none() {
            let own = file == definitions.file(definitions.document());
            return own.then(|| format!("{}#{pointer}", (self.path)(file)));
        }
        let path = pointer.strip_prefix("/definitions/")?;
        if file != definitions.file(definitions.document()) || !self.paths.contains(path) {
            return None;
        }
        if let Some(service) = self.service {
            return Some(format!("{service}#{path}"));
        }
        let file = (self.path)(file);
        // A name alone may be that of one in another namespace, too, or of the root.
        let alone = self.bearers.get(path).is_none_or(|count| *count == 1);
        if alone { Some(format!("{file}#{path}")) } else { Some(format!("{file}#{pointer}")) }
    }
}
