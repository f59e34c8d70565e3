//! A JSON text of any kind.

use super::position::Sweep;
use super::{Json, Position, Tree, parse};

/// A JSON text that has been read.
///
/// ```
/// let text = cognito_structure::json::Text::read(r#"{"a": [1]}"#.to_owned()).unwrap();
/// assert_eq!(text.root().get("a").unwrap().items().count(), 1);
/// assert!(cognito_structure::json::Text::read("{".to_owned()).is_err());
/// ```
pub struct Text {
    tree: Tree,
}

impl Text {
    /// Reads a text.
    ///
    /// # Errors
    ///
    /// Where it is not JSON, and why; or that it has more than 4 MiB.
    pub fn read(text: String) -> Result<Self, (Position, &'static str)> {
        match parse(text) {
            (tree, None) => Ok(Self { tree }),
            (tree, Some(failure)) => {
                Err((Sweep::new(&tree.text).position(failure.at), failure.reason))
            }
        }
    }

    /// The value that the text is.
    #[must_use]
    pub fn root(&self) -> Json<'_> {
        self.tree.view(0)
    }
}
