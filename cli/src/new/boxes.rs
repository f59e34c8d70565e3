//! Structures that hold themselves.

use super::model::{Body, Item, Member, Type};

/// Boxes the fields of which a structure would otherwise hold itself, and so have no size.
pub(super) fn put(items: &mut [Item]) {
    let circles = circles(&items.iter().map(held).collect::<Vec<_>>());
    for (at, item) in items.iter_mut().enumerate() {
        let Body::Structure(structure) = &mut item.body else { continue };
        for member in &mut structure.members {
            if let Member::Field(field) = member
                && let Type::Item { item, boxed } = &mut field.ty
            {
                *boxed = circles.get(*item) == circles.get(at);
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

/// A number for each item, the same for those that hold one another: the strongly connected
/// components, by Kosaraju's two walks.
fn circles(held: &[Vec<usize>]) -> Vec<usize> {
    let mut holders = vec![Vec::new(); held.len()];
    for (holder, held) in held.iter().enumerate() {
        for &one in held {
            holders[one].push(holder);
        }
    }
    let mut seen = vec![false; held.len()];
    let mut order = Vec::new();
    for start in 0..held.len() {
        order.extend(walk(start, held, &mut seen));
    }
    let mut circles = vec![0; held.len()];
    seen.fill(false);
    for &start in order.iter().rev() {
        for one in walk(start, &holders, &mut seen) {
            circles[one] = start;
        }
    }
    circles
}

/// All that is reached from a start and has not been seen, each behind what it reaches.
fn walk(start: usize, edges: &[Vec<usize>], seen: &mut [bool]) -> Vec<usize> {
    let (mut order, mut way) = (Vec::new(), Vec::new());
    if !std::mem::replace(&mut seen[start], true) {
        way.push((start, 0));
    }
    while let Some((at, next)) = way.last_mut() {
        if let Some(&to) = edges[*at].get(*next) {
            *next += 1;
            if !std::mem::replace(&mut seen[to], true) {
                way.push((to, 0));
            }
        } else {
            order.push(*at);
            way.pop();
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn those_that_hold_one_another_are_in_one_circle() {
        let circles = circles(&[vec![1, 3], vec![2], vec![1], vec![3], vec![0]]);
        assert_eq!(circles[1], circles[2]);
        for (one, other) in [(0, 1), (0, 3), (0, 4), (1, 3), (3, 4)] {
            assert_ne!(circles[one], circles[other], "{one} {other}");
        }
    }
}
