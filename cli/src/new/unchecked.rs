//! What a definition may demand and no derive can check: nothing is held to such a one.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use cognito_structure::definition::{self, Definitions, Kind, TypeId};
use cognito_structure::pattern::{Dialect, compile};

use super::plan::base;

/// Lists and maps may not stand deeper in one another.
const DEEPEST: u32 = 8;

/// The types, among those that one reaches, to which nothing can be held, each with the reason: what
/// it demands, or that a part of it is such a one.
pub(super) fn types(definitions: &Definitions, id: TypeId) -> BTreeMap<TypeId, String> {
    let (mut waiting, mut seen) = (vec![base(definitions, id)], BTreeSet::new());
    let (mut reasons, mut holders) = (BTreeMap::new(), BTreeMap::<_, Vec<_>>::new());
    let mut spread = Vec::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        if let Some(what) = demand(definitions, id) {
            reasons.insert(id, format!("no derive can check {what}"));
            spread.push(id);
        }
        let Kind::Structure(structure) = definitions.kind(id) else { continue };
        for property in &structure.properties {
            if let Some(part) = item(definitions, property.type_id) {
                holders.entry(part).or_default().push((id, &property.wire));
                waiting.push(part);
            }
        }
    }
    while let Some(id) = spread.pop() {
        // Of what is written in place and cannot be checked, its definition asks for nothing.
        if definitions.get(id).name.is_none() {
            continue;
        }
        for (holder, wire) in holders.remove(&id).unwrap_or_default() {
            if let Entry::Vacant(entry) = reasons.entry(holder) {
                entry.insert(format!("`{}` is of a type that is not", wire.escape_debug()));
                spread.push(holder);
            }
        }
    }
    reasons
}

/// The structure or enumeration that values are, or that stands in their lists and maps.
fn item(definitions: &Definitions, id: TypeId) -> Option<TypeId> {
    let mut id = id;
    for _ in 0..=DEEPEST {
        match definitions.kind(id) {
            Kind::List(inner) | Kind::Map(inner) => id = *inner,
            Kind::Structure(_) | Kind::Enum(_) => return Some(base(definitions, id)),
            _ => return None,
        }
    }
    None
}

/// What is demanded of a type, or of its properties, and cannot be checked.
fn demand(definitions: &Definitions, id: TypeId) -> Option<String> {
    if let Kind::Structure(structure) = definitions.kind(id) {
        for property in &structure.properties {
            if let Some(what) = of(definitions, property.type_id, 1) {
                return Some(format!("{what}, which `{}` demands", property.wire.escape_debug()));
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
    if let Some(what) = definitions.unchecked(id) {
        return Some(what);
    }
    let dialect = match definitions.get(id).dialect {
        definition::Dialect::Core => Dialect::Ecma,
        _ => Dialect::Java,
    };
    if constraints.patterns.iter().any(|pattern| compile(pattern, dialect).is_err()) {
        return Some("the `pattern`".to_owned());
    }
    match definitions.kind(id) {
        Kind::List(items) => of(definitions, *items, depth + 1),
        Kind::Map(values) => {
            let keys = constraints.keys.and_then(|keys| of(definitions, keys, depth + 1));
            keys.or_else(|| of(definitions, *values, depth + 1))
        }
        _ => None,
    }
}
