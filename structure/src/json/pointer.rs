//! Where something stands in a document: its JSON pointer.

use super::tree::{NONE, Tree};
use super::view::JsonKind;

/// The JSON pointer (RFC 6901) of a node; that of a key is that of its member.
pub(crate) fn pointer(tree: &Tree, node: u32) -> String {
    let mut pointer = String::new();
    let mut here = 0;
    while here != node {
        let object = tree.kind(here) == JsonKind::Object;
        let (mut child, mut index) = (tree.first(here), 0_u32);
        if child == NONE {
            break;
        }
        // Nodes stand in the order of the text: the way leads through the last child before it.
        while tree.next(child) <= node {
            child = tree.next(child);
            index += 1;
        }
        pointer.push('/');
        if object {
            escape(&mut pointer, tree.text(child));
            if child == node {
                break;
            }
            here = child + 1;
        } else {
            pointer.push_str(&index.to_string());
            here = child;
        }
    }
    pointer
}

fn escape(pointer: &mut String, name: &str) {
    for character in name.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(character),
        }
    }
}
