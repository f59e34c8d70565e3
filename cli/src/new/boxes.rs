//! Structures that hold themselves.

use super::model::{Body, Item, Member, Type};

/// Boxes the fields of which a structure would otherwise hold itself, and so have no size.
pub(super) fn put(items: &mut [Item]) {
    let held: Vec<Vec<usize>> = items.iter().map(held).collect();
    for (at, item) in items.iter_mut().enumerate() {
        let Body::Structure(structure) = &mut item.body else { continue };
        for member in &mut structure.members {
            if let Member::Field(field) = member
                && let Type::Item { item, boxed } = &mut field.ty
            {
                *boxed = reaches(&held, *item, at);
            }
        }
    }
}

/// The items that an item holds in itself: not those in its lists and maps.
fn held(item: &Item) -> Vec<usize> {
    let Body::Structure(structure) = &item.body else { return Vec::new() };
    let mut held = Vec::new();
    for member in &structure.members {
        if let Member::Field(field) = member
            && let Type::Item { item, .. } = field.ty
        {
            held.push(item);
        }
    }
    held
}

/// Whether one item holds another, itself or in what it holds.
fn reaches(held: &[Vec<usize>], from: usize, to: usize) -> bool {
    let (mut seen, mut waiting) = (vec![false; held.len()], vec![from]);
    while let Some(at) = waiting.pop() {
        if at == to {
            return true;
        }
        if let (Some(seen), Some(next)) = (seen.get_mut(at), held.get(at))
            && !std::mem::replace(seen, true)
        {
            waiting.extend(next);
        }
    }
    false
}
