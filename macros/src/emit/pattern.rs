//! Writes a compiled pattern as constant data.

use cognito_structure::pattern::{Compiled, Machine};

/// An expression of type `__p::Pattern`: one literal, its tables byte strings.
pub(crate) fn pattern(compiled: &Compiled) -> String {
    let source = &compiled.source;
    // Named only where it is needed, so that its table is linked only then.
    let category = if compiled.categories.is_empty() {
        "__p::None"
    } else {
        "__p::Some(__p::general_category)"
    };
    let alphabet = fields(&[
        ("ascii", &compiled.ascii),
        ("segments", &compiled.segments),
        ("categories", &compiled.categories),
    ]);
    let (machine, shape, tables) = match &compiled.machine {
        Machine::Table { classes, start, next, states, runs } => {
            let tables = fields(&[("next", next), ("states", states), ("runs", runs)]);
            ("Table", format!("{classes}, {start}"), tables)
        }
        Machine::Positions { words, empty, sets, takes, starts, targets } => {
            let tables =
                [("sets", &sets[..]), ("takes", takes), ("starts", starts), ("targets", targets)];
            ("Positions", format!("{words}, {empty}"), fields(&tables))
        }
    };
    format!(
        "__p::Pattern {{
            source: {source:?},
            alphabet: __p::Alphabet {{ {alphabet} category: {category} }},
            machine: __p::Machine::{machine}(__p::{machine} {{ {tables} shape: ({shape}) }}),
        }}"
    )
}

/// The tables as fields that are byte strings, a comma behind each.
fn fields(tables: &[(&str, &[u8])]) -> String {
    let mut list = String::new();
    for (name, table) in tables {
        for part in [name, ": b\"", &table.escape_ascii().to_string(), "\","] {
            list.push_str(part);
        }
    }
    list
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
        assert!(text.starts_with("__p :: Pattern { source : \"[a-z]+\" , alphabet"), "{text}");
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
