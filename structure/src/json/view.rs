//! What a user of the library sees of a JSON value.

use super::tree::{NONE, Tree};

/// What a JSON value is.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "tools", derive(Debug, Eq))]
pub enum JsonKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number, of which the text is kept.
    Number,
    /// A string.
    Text,
    /// An array.
    List,
    /// An object.
    Object,
}

/// A JSON value in a document.
///
/// ```
/// use cognito_structure::definition::Definitions;
///
/// let text = r#"{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:a",
///     "name": "Name", "type": "string", "examples": ["Ann", 1e3]}"#;
/// let mut definitions = Definitions::new("name.json", text);
/// let name = definitions.look_up("Name").unwrap();
/// let examples = definitions.annotation(definitions.get(name).place, "examples").unwrap();
/// let mut items = examples.items();
/// assert_eq!(items.next().unwrap().text(), Some("Ann"));
/// assert_eq!(items.next().unwrap().number(), Some("1e3"));
/// assert!(items.next().is_none());
/// ```
#[derive(Clone, Copy)]
pub struct Json<'t> {
    tree: &'t Tree,
    node: u32,
}

impl<'t> Json<'t> {
    pub(super) fn new(tree: &'t Tree, node: u32) -> Self {
        Self { tree, node }
    }

    /// What the value is.
    #[must_use]
    pub fn kind(self) -> JsonKind {
        self.tree.kind(self.node)
    }

    /// The string, its escapes decoded; `None` for any other kind.
    #[must_use]
    pub fn text(self) -> Option<&'t str> {
        self.tree.string(self.node)
    }

    /// The number as it is written; `None` for any other kind.
    #[cfg(feature = "tools")]
    #[must_use]
    pub fn number(self) -> Option<&'t str> {
        if self.kind() == JsonKind::Number { Some(self.tree.text(self.node)) } else { None }
    }

    /// The boolean; `None` for any other kind.
    #[must_use]
    pub fn boolean(self) -> Option<bool> {
        if self.kind() == JsonKind::Boolean {
            Some(self.tree.text(self.node) == "true")
        } else {
            None
        }
    }

    /// The value of the first member of that name; `None` also for what is no object.
    #[must_use]
    pub fn get(self, name: &str) -> Option<Self> {
        let node = self.tree.member(self.node, name);
        if node == NONE { None } else { Some(Self { tree: self.tree, node }) }
    }

    /// The items of a list, in order; none for any other kind.
    #[must_use]
    pub fn items(self) -> Items<'t> {
        let list = self.kind() == JsonKind::List;
        Items { tree: self.tree, node: if list { self.tree.first(self.node) } else { NONE } }
    }

    /// The members of an object, in the order of the text; none for any other kind.
    #[cfg(feature = "tools")]
    #[must_use]
    pub fn members(self) -> Members<'t> {
        let object = self.kind() == JsonKind::Object;
        Members { tree: self.tree, key: if object { self.tree.first(self.node) } else { NONE } }
    }
}

/// The items of a list: [`Json::items`].
pub struct Items<'t> {
    tree: &'t Tree,
    node: u32,
}

impl<'t> Iterator for Items<'t> {
    type Item = Json<'t>;

    fn next(&mut self) -> Option<Json<'t>> {
        if self.node == NONE {
            return None;
        }
        let item = Json { tree: self.tree, node: self.node };
        self.node = self.tree.next(self.node);
        Some(item)
    }
}

/// The members of an object, each with its name: `Json::members`.
#[cfg(feature = "tools")]
pub struct Members<'t> {
    tree: &'t Tree,
    key: u32,
}

#[cfg(feature = "tools")]
impl<'t> Iterator for Members<'t> {
    type Item = (&'t str, Json<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.key == NONE {
            return None;
        }
        let value = Json { tree: self.tree, node: self.key + 1 };
        let name = self.tree.text(self.key);
        self.key = self.tree.next(self.key);
        Some((name, value))
    }
}
