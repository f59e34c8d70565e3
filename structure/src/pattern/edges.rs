//! Anchors: those that the whole-value match makes needless, and what the others mean.

use super::node::{Node, Sets, alternate, concat, look};
use super::set::Set;

/// Takes away the anchors at the pattern's edges, and writes the others as look-arounds.
pub(crate) fn resolve(root: Node, sets: &mut Sets) -> Node {
    let root = trim(trim(root, Edge::Front), Edge::Back);
    written(root, sets)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Front,
    Back,
}

/// Without the anchors at an edge of the pattern, where they always hold.
fn trim(node: Node, edge: Edge) -> Node {
    match node {
        Node::Start if edge == Edge::Front => Node::Empty,
        Node::End | Node::EndOfLastLine if edge == Edge::Back => Node::Empty,
        Node::Alternate(nodes) => {
            Node::Alternate(nodes.into_iter().map(|node| trim(node, edge)).collect())
        }
        Node::Concat(mut nodes) => {
            let at = if edge == Edge::Front { 0 } else { nodes.len().saturating_sub(1) };
            if let Some(node) = nodes.get_mut(at) {
                *node = trim(std::mem::replace(node, Node::Empty), edge);
            }
            concat(nodes)
        }
        other => other,
    }
}

fn written(node: Node, sets: &mut Sets) -> Node {
    match node {
        Node::End => end(sets),
        Node::EndOfLastLine => end_of_last_line(sets),
        Node::Concat(nodes) => Node::Concat(all_written(nodes, sets)),
        Node::Alternate(nodes) => Node::Alternate(all_written(nodes, sets)),
        Node::Repeat { node, min, max } => {
            Node::Repeat { node: Box::new(written(*node, sets)), min, max }
        }
        Node::Look { behind, negative, node } => look(behind, negative, written(*node, sets)),
        other => other,
    }
}

fn all_written(nodes: Vec<Node>, sets: &mut Sets) -> Vec<Node> {
    nodes.into_iter().map(|node| written(node, sets)).collect()
}

/// No code point follows.
fn end(sets: &mut Sets) -> Node {
    look(false, true, sets.node(Set::all()))
}

/// The end, or the place before one last line terminator, but never between `\r` and `\n`.
fn end_of_last_line(sets: &mut Sets) -> Node {
    let carriage_return = sets.one(u32::from(b'\r'));
    let line_feed = sets.one(u32::from(b'\n'));
    let others =
        Set::one(u32::from(b'\r')).union(&Set::one(0x85)).union(&Set::range(0x2028, 0x2029));
    let last = |node, sets: &mut Sets| look(false, false, concat(vec![node, end(sets)]));
    let pair = concat(vec![carriage_return.clone(), line_feed.clone()]);
    let alone = sets.node(others);
    alternate(vec![
        end(sets),
        last(pair, sets),
        concat(vec![look(true, true, carriage_return), last(line_feed, sets)]),
        last(alone, sets),
    ])
}
