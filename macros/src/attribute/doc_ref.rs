//! `#[doc_ref("…")]`: the definition that a struct or a field is held to, or a link.

use syn::LitStr;

use super::once;
use crate::errors::Errors;
use crate::item::attribute::Attribute;

/// What the `doc_ref` attributes of one item say.
#[derive(Default)]
pub(crate) struct DocRef {
    /// A definition: `user-pools#Name`, `file.json#Name`, `Name`, `#/definitions/Name`.
    pub(crate) definition: Option<LitStr>,
    /// A link to documentation: `https://…`.
    pub(crate) link: Option<LitStr>,
}

impl DocRef {
    /// Reads one `doc_ref` attribute: rules `empty-reference`, `given-twice`. A link and a definition
    /// can stand beside each other.
    pub(crate) fn read(&mut self, attribute: &Attribute, errors: &mut Errors) {
        let Some(literal) = super::string(attribute, "doc_ref", errors) else { return };
        let text = literal.value();
        if text.chars().all(char::is_whitespace) {
            let message = "`#[doc_ref]` names nothing\nwrite the name of a definition, or a link";
            errors.at(&literal, message);
        } else if text.starts_with("https://") || text.starts_with("http://") {
            once(&mut self.link, Some(literal), (attribute, "doc_ref"), errors);
        } else {
            once(&mut self.definition, Some(literal), (attribute, "doc_ref"), errors);
        }
    }
}
