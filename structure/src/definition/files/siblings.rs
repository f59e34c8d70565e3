//! The other files of a folder, among which a published document's references resolve.

/// A file beside the one that is read.
#[cfg_attr(feature = "tools", derive(Debug, Clone))]
pub struct Sibling {
    /// Its name, or path: equal for the same file only.
    pub file: String,
    /// Its text.
    pub text: String,
}

/// Where the references of a published document are looked for.
///
/// Any closure from a name to the files that bear it will do:
///
/// ```
/// use cognito_structure::definition::{Definitions, Kind, Sibling};
///
/// let list = r##"{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:a", "name": "Names",
///     "type": "array", "items": {"$ref": "#/components/schemas/Name"}}"##;
/// let name = r#"{"$schema": "https://json-structure.org/meta/core/v0/#", "$id": "urn:b",
///     "name": "Name", "type": "string"}"#;
/// let siblings = move |wanted: &str| match wanted {
///     "Name" => vec![Sibling { file: "name.json".to_owned(), text: name.to_owned() }],
///     _ => Vec::new(),
/// };
/// let mut definitions = Definitions::with_siblings("names.json", list, Box::new(siblings));
/// let names = definitions.look_up("Names").unwrap();
/// let Kind::List(items) = definitions.kind(names) else { panic!("a list") };
/// assert_eq!(definitions.get(*items).name.as_deref(), Some("Name"));
/// ```
pub trait Siblings {
    /// The files whose root has that `name`, in a steady order.
    fn find(&mut self, name: &str) -> Vec<Sibling>;
}

impl<F: FnMut(&str) -> Vec<Sibling>> Siblings for F {
    fn find(&mut self, name: &str) -> Vec<Sibling> {
        self(name)
    }
}
