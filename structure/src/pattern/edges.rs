//! Anchors: those that the whole-value match makes needless, and what the others mean.

use super::node::{Node, Tree};
use super::set::Set;

/// Takes away the anchors at the pattern's edges, and writes the others as look-arounds.
pub(crate) fn resolve(tree: &mut Tree, root: u32) {
    trim(tree, root, true);
    trim(tree, root, false);
    write(tree, root);
}

/// Takes away the anchors at the front or the back of the pattern, where they always hold.
fn trim(tree: &mut Tree, node: u32, front: bool) {
    match tree.get(node) {
        Node::Start if front => tree.replace(node, Node::Empty),
        Node::End | Node::EndOfLastLine if !front => tree.replace(node, Node::Empty),
        Node::Alternate(list) => {
            for at in 0..tree.list(list).len() {
                trim(tree, tree.list(list)[at], front);
            }
        }
        Node::Concat(list) => {
            let at = if front { 0 } else { tree.list(list).len() - 1 };
            trim(tree, tree.list(list)[at], front);
        }
        _ => {}
    }
}

fn write(tree: &mut Tree, node: u32) {
    match tree.get(node) {
        Node::End => {
            let end = end(tree);
            tree.replace(node, tree.get(end));
        }
        Node::EndOfLastLine => {
            let end = end_of_last_line(tree);
            tree.replace(node, tree.get(end));
        }
        Node::Concat(list) | Node::Alternate(list) => {
            for at in 0..tree.list(list).len() {
                write(tree, tree.list(list)[at]);
            }
        }
        Node::Repeat { node, .. } | Node::Look { node, .. } => write(tree, node),
        Node::Empty | Node::Set(_) | Node::Start => {}
    }
}

/// No code point follows.
fn end(tree: &mut Tree) -> u32 {
    let any = tree.set(Set::all());
    tree.look(false, true, any)
}

/// The end, or the place before one last line terminator, but never between `\r` and `\n`.
fn end_of_last_line(tree: &mut Tree) -> u32 {
    let carriage_return = tree.set(Set::one(0x0d));
    let line_feed = tree.set(Set::one(0x0a));
    let alone = tree.set(Set::of(&[(0x0d, 0x0d), (0x85, 0x85), (0x2028, 0x2029)], 0));
    let end = end(tree);
    let pair = last(tree, &[carriage_return, line_feed, end]);
    let unpaired = tree.look(true, true, carriage_return);
    let line_feed = last(tree, &[line_feed, end]);
    let line_feed = tree.concat(&[unpaired, line_feed]);
    let alone = last(tree, &[alone, end]);
    tree.alternate(&[end, pair, line_feed, alone])
}

/// These nodes follow.
fn last(tree: &mut Tree, nodes: &[u32]) -> u32 {
    let node = tree.concat(nodes);
    tree.look(false, false, node)
}
