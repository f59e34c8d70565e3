//! Documentation, of what definitions say of themselves.

use cognito_structure::definition::{Property, TypeId};
use cognito_structure::markdown::markdown;

use super::plan::Planner;

impl Planner<'_> {
    /// What a type is, or what else is said of it, and where that is documented.
    pub(super) fn documentation(&self, id: TypeId, name: &str, said: Option<String>) -> String {
        let described = said.or_else(|| self.described(id));
        let mut text = described.unwrap_or_else(|| format!("`{name}`."));
        if let Some(link) = self.annotation(id, "link")
            && link.starts_with("https://")
            && !link.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')'))
        {
            text.extend(["\n\n[Documentation](", &link, ")"]);
        }
        text
    }

    pub(super) fn property_documentation(&self, property: &Property) -> String {
        let own = property.description.as_deref().map(markdown).filter(|text| !text.is_empty());
        own.or_else(|| self.described(property.type_id))
            .unwrap_or_else(|| format!("{}.", code(&property.wire)))
    }

    /// The description of a type, or else of the nearest that it refers to.
    fn described(&self, id: TypeId) -> Option<String> {
        let mut at = Some(id);
        while let Some(id) = at {
            let this = self.definitions.get(id);
            let text = this.description.as_deref().map(markdown).unwrap_or_default();
            if !text.is_empty() {
                return Some(text);
            }
            at = this.base;
        }
        None
    }
}

/// A text as code in Markdown, in one line.
pub(super) fn code(text: &str) -> String {
    if text.trim().is_empty() {
        return "No text".to_owned();
    }
    let escaped = text.escape_debug().to_string();
    markdown(&format!("<code>{}</code>", escaped.replace('&', "&amp;").replace('<', "&lt;")))
}
