//! Look-behinds count UTF-16 units.
//!
//! The JDK steps back by units, not by code points, from where a look-behind stands (unless the
//! pattern itself names a supplementary character). So its body may begin between the halves of a
//! pair, and then sees the second half as a character of its own; and each step back is as wide as
//! the body's characters are many. A body that can match no supplementary character does not
//! notice. One of a fixed width can be rewritten. Others cannot.

use crate::pairs::{first, second};
use crate::pattern::category::{ALL, CS};
use crate::pattern::node::{EMPTY, Node, Tree};
use crate::pattern::set::Set;

const PAIRED: u32 = 0x1_0000;
const LAST: u32 = 0x10_ffff;

/// The body over code points that the JDK's body over units amounts to.
pub(super) fn by_units(tree: &mut Tree, body: u32) -> Option<u32> {
    if within_units(tree, body) {
        return Some(body);
    }
    width(tree, body)?;
    rewrite(tree, body, true)
}

/// Whether no set of the tree has a supplementary member or the half of a pair.
fn within_units(tree: &Tree, node: u32) -> bool {
    match tree.get(node) {
        Node::Set(number) => {
            let set = &tree.sets[number as usize];
            !set.meets(PAIRED, LAST, ALL) && !set.meets(0xd800, 0xdfff, CS)
        }
        Node::Concat(list) | Node::Alternate(list) => {
            let mut all = true;
            for &node in tree.list(list) {
                all = all && within_units(tree, node);
            }
            all
        }
        Node::Repeat { node, .. } => within_units(tree, node),
        // What it looks at is no part of the width, and it stands between characters.
        Node::Look { .. } | Node::Empty | Node::Start | Node::End | Node::EndOfLastLine => true,
    }
}

/// How many characters the node takes, if always as many, and looks at nothing else.
fn width(tree: &Tree, node: u32) -> Option<u32> {
    match tree.get(node) {
        Node::Empty => Some(0),
        Node::Set(_) => Some(1),
        Node::Concat(list) => {
            let mut sum: u32 = 0;
            for &node in tree.list(list) {
                sum = sum.checked_add(width(tree, node)?)?;
            }
            Some(sum)
        }
        Node::Alternate(list) => {
            let first = width(tree, tree.list(list)[0])?;
            for &node in tree.list(list) {
                if width(tree, node)? != first {
                    return None;
                }
            }
            Some(first)
        }
        Node::Repeat { node, min, max } if Some(min) == max && min <= 64 => {
            width(tree, node)?.checked_mul(min)
        }
        _ => None,
    }
}

/// As many units as characters: only the first may be half of a pair, and none a whole one.
fn rewrite(tree: &mut Tree, node: u32, mut first: bool) -> Option<u32> {
    Some(match tree.get(node) {
        Node::Set(number) => {
            let set = &tree.sets[number as usize];
            let mut units = set.intersection(&Set::range(0, PAIRED - 1));
            if first && lone_half(set)? {
                units = units.union(&Set::range(PAIRED, LAST));
            }
            tree.set(units)
        }
        Node::Concat(list) => {
            let mut parts = Vec::new();
            for at in 0..tree.list(list).len() {
                let node = tree.list(list)[at];
                parts.push(rewrite(tree, node, first)?);
                first &= width(tree, node)? == 0;
            }
            tree.concat(&parts)
        }
        Node::Alternate(list) => {
            let mut parts = Vec::new();
            for at in 0..tree.list(list).len() {
                parts.push(rewrite(tree, tree.list(list)[at], first)?);
            }
            tree.alternate(&parts)
        }
        Node::Repeat { node, min, .. } => {
            if min == 0 {
                return Some(EMPTY);
            }
            let one = rewrite(tree, node, first)?;
            if min == 1 {
                return Some(one);
            }
            let other = if first { rewrite(tree, node, false)? } else { one };
            let more = Node::Repeat { node: other, min: min - 1, max: Some(min - 1) };
            let others = tree.add(more);
            tree.concat(&[one, others])
        }
        _ => node,
    })
}

/// Whether the second half of every pair is a member; nothing if some are and some are not.
fn lone_half(set: &Set) -> Option<bool> {
    let member = set.mask_at(0xdc00) & CS != 0;
    for &segment in &set.high {
        let inside = first(segment) > 0xdc00 && first(segment) <= 0xdfff;
        if inside && (second(segment) & CS != 0) != member {
            return None;
        }
    }
    Some(member)
}
