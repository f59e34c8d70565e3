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
    Some(rewrite(tree, body, true)?.0)
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

/// The node as many units as characters wide, and how many: only the first may be half of a pair,
/// and none a whole one. Nothing where the width is not always the same, or it looks at more.
fn rewrite(tree: &mut Tree, node: u32, mut first: bool) -> Option<(u32, u32)> {
    let mut parts = Vec::new();
    match tree.get(node) {
        Node::Empty => Some((EMPTY, 0)),
        Node::Set(number) => {
            let set = &tree.sets[number as usize];
            let mut units = set.intersection(&Set::range(0, PAIRED - 1));
            if first && lone_half(set)? {
                units = units.union(&Set::range(PAIRED, LAST));
            }
            Some((tree.set(units), 1))
        }
        Node::Concat(list) => {
            let mut sum: u32 = 0;
            for at in 0..tree.list(list).len() {
                let (part, width) = rewrite(tree, tree.list(list)[at], first)?;
                parts.push(part);
                first &= width == 0;
                sum = sum.checked_add(width)?;
            }
            Some((tree.concat(&parts), sum))
        }
        Node::Alternate(list) => {
            let mut all = 0;
            for at in 0..tree.list(list).len() {
                let (part, width) = rewrite(tree, tree.list(list)[at], first)?;
                if at > 0 && width != all {
                    return None;
                }
                parts.push(part);
                all = width;
            }
            Some((tree.alternate(&parts), all))
        }
        Node::Repeat { node, min, max: Some(max) } if min == max && min <= 64 => {
            let (one, width) = rewrite(tree, node, first && min > 0)?;
            let mut whole = if min == 0 { EMPTY } else { one };
            if min > 1 {
                let node = if first { rewrite(tree, node, false)?.0 } else { one };
                let (min, max) = (min - 1, Some(min - 1));
                let others = tree.add(Node::Repeat { node, min, max });
                whole = tree.concat(&[one, others]);
            }
            Some((whole, width.checked_mul(min)?))
        }
        _ => None,
    }
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
