//! Writes a compiled pattern as an expression for a `static`.

use cognito_structure::pattern::{Compiled, Machine};

/// An expression of type `__p::Pattern`: one call, its tables byte strings.
pub(crate) fn pattern(compiled: &Compiled) -> String {
    let source = &compiled.source;
    let common = list(&[&compiled.ascii, &compiled.segments, &compiled.categories]);
    // Named only where it is needed, so that its table is linked only then.
    let category = if compiled.categories.is_empty() {
        "__p::None"
    } else {
        "__p::Some(__p::general_category)"
    };
    let (machine, numbers, tables) = match &compiled.machine {
        Machine::Table { classes, start, next, states, runs } => {
            ("table", format!("{classes}, {start}"), list(&[next, states, runs]))
        }
        Machine::Positions { words, empty, sets, takes, starts, targets } => {
            let tables = list(&[sets, takes, starts, targets]);
            ("positions", format!("{words}, {empty}"), tables)
        }
    };
    format!("__p::Pattern::{machine}({source:?}, {common} {category}, ({numbers}), {tables})")
}

/// The tables as byte strings, a comma behind each.
fn list(tables: &[&[u8]]) -> String {
    let mut list = String::new();
    for table in tables {
        for part in ["b\"", &table.escape_ascii().to_string(), "\","] {
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
    fn a_pattern_is_one_call_of_literals() {
        let text = written("[a-z]+");
        assert!(text.starts_with("__p :: Pattern :: table (\"[a-z]+\" , b\""));
        assert!(text.contains("__p :: None"));
        let tokens = text.parse::<TokenStream>().map_or(0, |tokens| tokens.into_iter().count());
        assert!((1..20).contains(&tokens), "{tokens}");
    }

    #[test]
    fn categories_are_linked_only_where_they_are_asked_for() {
        assert!(!written(r"[\w-]+").contains("general_category"));
        assert!(written(r"\p{L}+").contains("general_category"));
    }
}
