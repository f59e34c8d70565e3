//! Constraints as attributes, for types that no definition can be named for.

use cognito_structure::definition::{Bounds, Definitions, Kind, Limit, TypeId};
use cognito_structure::pattern::{Dialect, compile};

use super::model::Attribute;

/// The attributes for what a type demands of a field, and for what it holds.
pub(super) fn attributes(definitions: &Definitions, id: TypeId, sensitive: bool) -> Vec<Attribute> {
    let mut attributes = demands(definitions, id);
    if sensitive {
        attributes.push(Attribute { name: "sensitive", arguments: Vec::new() });
    }
    let mut inside = |name, id| {
        let arguments: Vec<String> = demands(definitions, id).iter().map(nested).collect();
        if !arguments.is_empty() {
            attributes.push(Attribute { name, arguments });
        }
    };
    match definitions.kind(id) {
        Kind::List(items) => inside("items", *items),
        Kind::Map(values) => {
            if let Some(keys) = definitions.get(id).constraints.keys {
                inside("keys", keys);
            }
            inside("values", *values);
        }
        _ => {}
    }
    attributes
}

fn nested(attribute: &Attribute) -> String {
    format!("{}({})", attribute.name, attribute.arguments.join(", "))
}

fn demands(definitions: &Definitions, id: TypeId) -> Vec<Attribute> {
    let constraints = &definitions.get(id).constraints;
    let mut demands = Vec::new();
    let kind = definitions.kind(id);
    let length = match kind {
        Kind::List(_) => constraints.items,
        Kind::Map(_) => constraints.entries,
        Kind::Blob => constraints.bytes,
        Kind::Text(_) => constraints.length,
        _ => Bounds::default(),
    };
    let text = |number: Option<u64>| number.map(|number| number.to_string());
    demands.extend(range("length", text(length.min), text(length.max)));
    // The attribute is in Java's dialect; what that has no table for is left to the definition.
    if let (Kind::Text(_), Some(pattern)) = (kind, constraints.patterns.first())
        && compile(pattern, Dialect::Java).is_ok()
    {
        demands.push(Attribute { name: "pattern", arguments: vec![raw(pattern)] });
    }
    if let Kind::Integer { as_text: false, .. } | Kind::Float { .. } = kind {
        let integer = matches!(kind, Kind::Integer { .. });
        let end = |limit: &Option<Limit>, inside| {
            limit.as_ref().and_then(|limit| number(limit, integer, inside))
        };
        let ends = (end(&constraints.minimum, 1), end(&constraints.maximum, -1));
        demands.extend(range("range", ends.0, ends.1));
    }
    demands
}

fn range(name: &'static str, least: Option<String>, greatest: Option<String>) -> Option<Attribute> {
    let range = match (least, greatest) {
        (None, None) => return None,
        (Some(least), None) => format!("{least}.."),
        (least, Some(greatest)) => format!("{}..={greatest}", least.unwrap_or_default()),
    };
    Some(Attribute { name, arguments: vec![range] })
}

/// The end of a range, itself included; `None` where that cannot be said.
fn number(limit: &Limit, integer: bool, inside: i128) -> Option<String> {
    let text = limit.value.to_string();
    if integer {
        let number: i128 = text.parse().ok()?;
        return Some(number.checked_add(if limit.exclusive { inside } else { 0 })?.to_string());
    }
    let plain = !limit.exclusive && !text.contains('e');
    plain.then(|| if text.contains('.') { text } else { format!("{text}.0") })
}

/// A pattern as a literal, raw where that is easier to read.
fn raw(pattern: &str) -> String {
    let unseen = |character: char| {
        !matches!(character, '\\' | '"' | '\'') && character.escape_debug().count() > 1
    };
    if !pattern.contains(['\\', '"']) || pattern.contains(unseen) {
        return format!("{pattern:?}");
    }
    let mut hashes = String::new();
    while pattern.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{pattern}\"{hashes}")
}

#[cfg(test)]
mod tests {
    use super::raw;

    #[test]
    fn patterns_are_literals() {
        assert_eq!(raw("[a-z]+"), r#""[a-z]+""#);
        assert_eq!(raw(r"\d+"), r#"r"\d+""#);
        assert_eq!(raw("\\\""), "r#\"\\\"\"#");
        assert_eq!(raw("\\\n"), "\"\\\\\\n\"");
    }
}
