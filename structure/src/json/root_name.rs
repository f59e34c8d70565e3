//! What a document is called, which is asked of every file of a folder.

use super::mark::without_mark;
use super::parse::run;
use super::tree::NONE;

/// The `name` of the object that a text is; the text is read no further than that.
pub(crate) fn root_name(text: &str) -> Option<String> {
    let tree = run(without_mark(text).to_owned(), true).tree;
    let node = tree.member(0, "name");
    if node == NONE || node as usize >= tree.nodes.len() {
        return None;
    }
    tree.string(node).map(str::to_owned)
}
