//! What `#[doc_ref]` says of a type.

use cognito_structure::definition::{Definitions, TypeId};

/// How types are referred to in a source.
pub(crate) struct References<'r> {
    /// The path of a file, as the source has it.
    pub(crate) path: &'r dyn Fn(&str) -> String,
    /// The service, of the definitions that are compiled in.
    pub(crate) service: Option<&'r str>,
}

/// The name of the definition that a type is, or refers to.
pub(super) fn name(definitions: &Definitions, id: TypeId) -> Option<&str> {
    definitions.get(definitions.definition(id)?).name.as_deref().filter(|name| !name.is_empty())
}

impl References<'_> {
    pub(super) fn built_in(&self) -> bool {
        self.service.is_some()
    }

    /// The reference to a type; `None` for one that is written in place, and that nothing can refer
    /// to.
    pub(super) fn of(&self, definitions: &Definitions, id: TypeId) -> Option<String> {
        let place = definitions.get(id).place;
        let (file, pointer) = (definitions.file(place), definitions.pointer(place));
        if pointer.is_empty() {
            return Some((self.path)(file));
        }
        if file != definitions.file(definitions.document()) {
            return None;
        }
        let path = pointer.strip_prefix("/definitions/")?;
        let names = definitions.names();
        let is_it = |name: &&String| name.replace('~', "~0") == path.replace("~1", "/");
        names.iter().find(is_it)?;
        if let Some(service) = self.service {
            return Some(format!("{service}#{path}"));
        }
        let file = (self.path)(file);
        // A simple name may stand for one in a namespace, too, or for the root.
        let behind = format!("/{path}");
        let others = names.iter().filter(|name| *name == path || name.ends_with(&behind)).count();
        if others > 1 { Some(format!("{file}#{pointer}")) } else { Some(format!("{file}#{path}")) }
    }
}
