//! Writes a compiled pattern as constant data.

use cognito_structure::pattern::Compiled;

/// An expression of type `__p::Pattern`: one literal, its tables one byte string.
pub(crate) fn pattern(compiled: &Compiled) -> String {
    let source = &compiled.source;
    // Named only where it is needed, so that its table is linked only then.
    let category = if compiled.categories.is_empty() {
        "__p::None"
    } else {
        "__p::Some(__p::general_category)"
    };
    let tables = compiled.tables();
    let tables = tables.escape_ascii();
    format!("__p::Pattern {{ source: {source:?}, tables: b\"{tables}\", category: {category} }}")
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    use super::*;
    use cognito_structure::pattern::{Dialect, compile};

    fn written(source: &str) -> String {
        let compiled = compile(source, Dialect::Java);
        let text = compiled.map(|compiled| pattern(&compiled)).unwrap_or_default();
        text.parse::<TokenStream>().map_or(text, |tokens| tokens.to_string())
    }

    #[test]
    fn a_pattern_is_one_literal() {
        let text = written("[a-z]+");
        assert!(text.starts_with("__p :: Pattern { source : \"[a-z]+\" , tables : b"), "{text}");
        assert!(text.contains("__p :: None"));
        let tokens = text.parse::<TokenStream>().map_or(0, |tokens| tokens.into_iter().count());
        assert!((1..10).contains(&tokens), "{tokens}");
    }

    #[test]
    fn categories_are_linked_only_where_they_are_asked_for() {
        assert!(!written(r"[\w-]+").contains("general_category"));
        assert!(written(r"\p{L}+").contains("general_category"));
    }
}
