//! What a definition may demand and no derive can check: nothing is held to such a one.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use cognito_structure::definition::{Definitions, Kind, TypeId};

use super::plan::base;

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
        if let Some(what) = definitions.unchecked_or_uncompiled(id) {
            reasons.insert(id, format!("no derive can check {what}"));
            // Of what is written in place and cannot be checked, its definition asks for nothing.
            if definitions.get(id).name.is_some() {
                spread.push(id);
            }
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
    let (mut id, mut seen) = (id, BTreeSet::new());
    while seen.insert(id) {
        match definitions.kind(id) {
            Kind::List(inner) | Kind::Map(inner) => id = *inner,
            Kind::Structure(_) | Kind::Enum(_) => return Some(base(definitions, id)),
            _ => return None,
        }
    }
    None
}
