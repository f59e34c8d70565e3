//! Look-behinds count UTF-16 units.
//!
//! The JDK steps back by units, not by code points, from where a look-behind stands (unless the
//! pattern itself names a supplementary character). So its body may begin between the halves of a
//! pair, and then sees the second half as a character of its own; and each step back is as wide as
//! the body's characters are many. A body that can match no supplementary character does not
//! notice. One of a fixed width can be rewritten. Others cannot.

use crate::pattern::category::{ALL, CS};
use crate::pattern::node::{Node, Sets, concat};
use crate::pattern::pairs::{first, second};
use crate::pattern::set::Set;

const PAIRED: u32 = 0x1_0000;
const LAST: u32 = 0x10_ffff;

/// The body over code points that the JDK's body over units amounts to.
pub(super) fn by_units(body: &Node, sets: &mut Sets) -> Option<Node> {
    if within_units(body, sets) {
        return Some(body.clone());
    }
    width(body)?;
    rewrite(body, true, sets)
}

/// Whether no set of the tree has a supplementary member or the half of a pair.
fn within_units(node: &Node, sets: &Sets) -> bool {
    match node {
        Node::Set(number) => sets
            .get(*number)
            .is_some_and(|set| !set.meets(PAIRED, LAST, ALL) && !set.meets(0xd800, 0xdfff, CS)),
        Node::Concat(nodes) | Node::Alternate(nodes) => {
            nodes.iter().all(|node| within_units(node, sets))
        }
        Node::Repeat { node, .. } => within_units(node, sets),
        // What it looks at is no part of the width, and it stands between characters.
        Node::Look { .. } | Node::Empty | Node::Start | Node::End | Node::EndOfLastLine => true,
    }
}

/// How many characters the node takes, if always as many, and looks at nothing else.
fn width(node: &Node) -> Option<u32> {
    match node {
        Node::Empty => Some(0),
        Node::Set(_) => Some(1),
        Node::Concat(nodes) => {
            let mut sum: u32 = 0;
            for node in nodes {
                sum = sum.checked_add(width(node)?)?;
            }
            Some(sum)
        }
        Node::Alternate(nodes) => {
            let mut widths = nodes.iter().map(width);
            let first = widths.next()??;
            widths.all(|width| width == Some(first)).then_some(first)
        }
        Node::Repeat { node, min, max } if Some(*min) == *max && *min <= 64 => {
            width(node)?.checked_mul(*min)
        }
        _ => None,
    }
}

/// As many units as characters: only the first may be half of a pair, and none a whole one.
fn rewrite(node: &Node, first: bool, sets: &mut Sets) -> Option<Node> {
    Some(match node {
        Node::Set(number) => {
            let set = sets.get(*number)?.clone();
            let mut units = set.intersection(&Set::range(0, PAIRED - 1));
            if first && lone_half(&set)? {
                units = units.union(&Set::range(PAIRED, LAST));
            }
            sets.node(units)
        }
        Node::Concat(nodes) => {
            let mut first = first;
            let mut parts = Vec::with_capacity(nodes.len());
            for node in nodes {
                parts.push(rewrite(node, first, sets)?);
                first &= width(node)? == 0;
            }
            concat(parts)
        }
        Node::Alternate(nodes) => {
            let mut parts = Vec::with_capacity(nodes.len());
            for node in nodes {
                parts.push(rewrite(node, first, sets)?);
            }
            Node::Alternate(parts)
        }
        Node::Repeat { node, min, .. } => {
            let mut parts = Vec::new();
            for count in 0..*min {
                parts.push(rewrite(node, first && count == 0, sets)?);
            }
            concat(parts)
        }
        other => other.clone(),
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
