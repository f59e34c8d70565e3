//! What a definition may demand and no derive can check: nothing is held to such a one.

use cognito_structure::definition::{Definitions, Kind, TypeId};

/// Keywords that say nothing of a value on the wire.
const HARMLESS: [&str; 3] = ["contentEncoding", "precision", "scale"];
/// Lists and maps may not stand deeper in one another.
const DEEPEST: u32 = 8;

/// What is demanded of a type, or of its properties, and cannot be checked.
pub(super) fn demand(definitions: &Definitions, id: TypeId) -> Option<String> {
    if let Kind::Structure(structure) = definitions.kind(id) {
        for property in &structure.properties {
            if let Some(what) = of(definitions, property.type_id, 1) {
                return Some(format!("{what} of `{}`", property.wire.escape_debug()));
            }
        }
    }
    of(definitions, id, 0)
}

fn of(definitions: &Definitions, id: TypeId, depth: u32) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    let constraints = &definitions.get(id).constraints;
    if constraints.constant.is_some() {
        return Some("`const`".to_owned());
    }
    if constraints.values.is_some() {
        return Some("`enum`".to_owned());
    }
    if let Some(keyword) = constraints.others.iter().find(|word| !HARMLESS.contains(&&word[..])) {
        return Some(format!("`{keyword}`"));
    }
    let kind = definitions.kind(id);
    let bounds = constraints.minimum.is_some() || constraints.maximum.is_some();
    if let (Kind::Decimal | Kind::Integer { as_text: true, .. }, true) =
        (kind, bounds || constraints.multiple_of.is_some())
    {
        return Some("range".to_owned());
    }
    match kind {
        Kind::List(items) => of(definitions, *items, depth + 1),
        Kind::Map(values) => {
            let keys = constraints.keys.and_then(|keys| of(definitions, keys, depth + 1));
            keys.or_else(|| of(definitions, *values, depth + 1))
        }
        _ => None,
    }
}
