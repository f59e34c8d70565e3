//! The types of a document that have a name.

use alloc::string::String;
use alloc::vec::Vec;

use super::identifier::{first_free, identifier};
use super::same::same_type;
use crate::definition::{Constraints, Definition, EnumDefinition, Kind};

/// A type with a name.
#[derive(Clone, Copy)]
pub(super) enum Type {
    Structure(&'static Definition),
    Enum(&'static EnumDefinition),
    /// What a field's `#[doc_ref("…")]` gives a name to.
    Other(Kind, Constraints),
}

impl Type {
    /// Its `#[doc_ref("…")]`.
    #[inline]
    pub(super) fn doc_ref(self) -> Option<&'static str> {
        match self {
            Type::Structure(definition) => definition.doc_ref,
            Type::Enum(definition) => definition.doc_ref,
            Type::Other(..) => None,
        }
    }

    /// The name that it gives itself.
    #[inline]
    pub(super) fn own_name(self) -> &'static str {
        let name = match self {
            Type::Structure(definition) => definition.name,
            Type::Enum(definition) => definition.name,
            Type::Other(..) => "",
        };
        self.doc_ref().and_then(name_in).unwrap_or(name)
    }
}

/// The name of a type in `#[doc_ref("…")]`: `Name`, `user-pools#Name`, `file.json#Name` or
/// `#/definitions/Name`, but no link and no whole file.
#[inline]
pub(super) fn name_in(doc_ref: &'static str) -> Option<&'static str> {
    let path = match doc_ref.rsplit_once('#') {
        _ if doc_ref.contains("://") => return None,
        Some((_, path)) => path,
        None if doc_ref.contains(['/', '.']) => return None,
        None => doc_ref,
    };
    path.rsplit('/').next().filter(|name| !name.is_empty())
}

/// The types of a document, the root first, then in the order in which they are met.
pub(super) struct Types {
    types: Vec<(String, Type)>,
    /// Whether the root is referred to.
    pub(super) root_is_used: bool,
}

impl Types {
    #[inline]
    pub(super) fn of(root: Type) -> Types {
        let mut types = Types { types: Vec::new(), root_is_used: false };
        types.name(root.own_name(), root);
        types
    }

    /// A type and its name, by its number.
    #[inline]
    pub(super) fn get(&self, number: usize) -> Option<(String, Type)> {
        self.types.get(number).cloned()
    }

    /// The name of a type that is referred to by a name that it may have to share.
    #[inline]
    pub(super) fn name(&mut self, name: &str, ty: Type) -> String {
        let types = &self.types;
        let name = first_free(&identifier(name), &|name| {
            types.iter().all(|(other, its)| other != name || same_type(*its, ty))
        });
        match self.types.iter().position(|(other, _)| *other == name) {
            None => self.types.push((name.clone(), ty)),
            Some(number) => self.root_is_used |= number == 0,
        }
        name
    }
}

#[cfg(test)]
mod tests {
    use super::name_in;

    #[test]
    fn a_doc_ref_names_a_type_unless_it_is_a_link_or_a_file() {
        let named = [
            "TokenModelType",
            "user-pools#TokenModelType",
            "definitions/file.json#TokenModelType",
            "#/definitions/TokenModelType",
            "#/components/schemas/TokenModelType",
        ];
        assert_eq!(named.map(name_in), [Some("TokenModelType"); 5]);
        let nameless = ["https://example.com/a#TokenModelType", "definitions/file.json", "", "a#"];
        assert_eq!(nameless.map(name_in), [None; 4]);
    }
}
