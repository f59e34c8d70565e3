//! Nodes in the order of their texts.

use super::tree::Tree;

/// Sorts nodes by their texts, those of one text by their places. (The library's sort is many
/// times as much code to compile.)
pub(crate) fn sort(tree: &Tree, nodes: &mut [u32]) {
    let mut gap = nodes.len() / 2;
    while gap > 0 {
        for at in gap..nodes.len() {
            let node = nodes[at];
            let text = tree.text(node);
            let mut at = at;
            while at >= gap && before(tree, text, node, nodes[at - gap]) {
                nodes[at] = nodes[at - gap];
                at -= gap;
            }
            nodes[at] = node;
        }
        gap = if gap == 2 { 1 } else { gap * 5 / 11 };
    }
}

fn before(tree: &Tree, text: &str, node: u32, other: u32) -> bool {
    match text.cmp(tree.text(other)) {
        std::cmp::Ordering::Less => true,
        std::cmp::Ordering::Equal => node < other,
        std::cmp::Ordering::Greater => false,
    }
}
