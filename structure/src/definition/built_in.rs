//! The definitions of the two services.
//!
//! They are known to be valid, and say no more than a few things (`cargo cognito import` writes
//! nothing else): no type extends another, and a reference says nothing beside itself. So this reads
//! what they say, and has no word for what is wrong. What reads the files of users would come to
//! the same, which a test holds for each definition.

use super::constraints::{Bounds, Constraints, Limit};
use super::decimal::Decimal;
use super::definitions::Definitions;
use super::dialect::Dialect;
use super::model::{Additional, Form, Kind, Place, Property, State, Structure, Type, TypeId};
use crate::json::NONE;

/// Where references lead.
const DEFINITIONS: &str = "#/definitions/";

/// The bounds that an integer of 64 bits has by itself.
const INT64: (&str, &str) = ("-9223372036854775808", "9223372036854775807");

impl Definitions {
    /// A built-in definition by its name (`SignUpRequest`) or its JSON pointer
    /// (`#/definitions/SignUpRequest`); `None` also for a document that is not built in.
    ///
    /// ```
    /// use cognito_structure::builtin;
    ///
    /// let mut definitions = builtin::definitions("user-pools").unwrap();
    /// let token = definitions.built_in("TokenModelType").unwrap();
    /// assert!(definitions.get(token).sensitive);
    /// assert!(definitions.built_in("TokenModel").is_none());
    /// ```
    #[must_use]
    pub fn built_in(&mut self, name: &str) -> Option<TypeId> {
        let document = &mut self.documents[0];
        document.excerpt.as_ref()?;
        if name == "#" || name == document.name() {
            return Some(self.known(0, true));
        }
        let node = document.excerpted(name.strip_prefix(DEFINITIONS).unwrap_or(name))?;
        Some(self.known(node, true))
    }

    /// The names of all built-in definitions of the document, that of the whole first.
    ///
    /// ```
    /// use cognito_structure::builtin;
    ///
    /// let names = builtin::definitions("identity-pools").unwrap().built_in_names();
    /// assert_eq!(names[..2], ["IdentityPools", "ARNString"]);
    /// ```
    #[must_use]
    pub fn built_in_names(&self) -> Vec<String> {
        self.documents[0].definition_names()
    }

    /// What a type demands and the derives do not check: of what is built in, nothing, which a test
    /// holds.
    #[cfg(not(feature = "definition-files"))]
    #[must_use]
    pub fn unchecked(&self, _: TypeId) -> Option<String> {
        None
    }

    /// The type of a schema, which is read with all that it refers to; `named` by its place among
    /// the definitions.
    fn known(&mut self, node: u32, named: bool) -> TypeId {
        let document = &mut self.documents[0];
        if let Some(id) = document.type_of(node) {
            return id;
        }
        let id = TypeId(crate::pairs::number(self.types.len()));
        document.set_type(node, id);
        let tree = &document.tree;
        let name = if named && node > 0 { node - 1 } else { tree.member(node, "name") };
        // Before its parts are read, so that one that is a part of itself is found.
        self.types.push(Type {
            name: tree.string(name).map(str::to_owned),
            base: None,
            extends: Vec::new(),
            written: "",
            constraints: Constraints::default(),
            description: tree.string(tree.member(node, "description")).map(str::to_owned),
            sensitive: tree.is_true(tree.annotation(node, "sensitive")),
            is_abstract: false,
            dialect: Dialect::Service,
            place: Place { document: 0, node },
            kind: None,
            state: State::Finished,
        });
        let (written, kind) = self.known_kind(node);
        let constraints = self.known_constraints(node);
        let this = self.get_mut(id);
        (this.written, this.kind, this.constraints) = (written, Some(kind), constraints);
        id
    }

    /// The type of a schema that stands in another: that which it refers to, or else its own.
    fn known_part(&mut self, node: u32) -> TypeId {
        let document = &mut self.documents[0];
        let tree = &document.tree;
        let reference = tree.text(tree.member(tree.member(node, "type"), "$ref"));
        if let Some(name) = reference.strip_prefix(DEFINITIONS) {
            let name = name.to_owned();
            if let Some(definition) = document.excerpted(&name) {
                return self.known(definition, true);
            }
        }
        self.known(node, false)
    }

    /// The word for a type, and what its values are.
    fn known_kind(&mut self, node: u32) -> (&'static str, Kind) {
        let tree = self.tree(0);
        let (items, values) = (tree.member(node, "items"), tree.member(node, "values"));
        let represents = tree.text(tree.annotation(node, "represents"));
        match (tree.text(tree.member(node, "type")), represents) {
            ("string", _) => ("string", self.known_text(node)),
            ("boolean", _) => ("boolean", Kind::Boolean),
            ("int32", _) => ("int32", Kind::Integer { bits: 32, signed: true, as_text: false }),
            ("number", "int64") => {
                ("number", Kind::Integer { bits: 64, signed: true, as_text: false })
            }
            ("number", "datetime") => ("number", Kind::Timestamp),
            ("float", _) => ("float", Kind::Float { bits: 32 }),
            ("double", _) => ("double", Kind::Float { bits: 64 }),
            ("binary", _) => ("binary", Kind::Blob),
            ("array", _) => ("array", Kind::List(self.known_part(items))),
            ("map", "object") => ("map", structure(Vec::new())),
            ("map", _) => ("map", Kind::Map(self.known_part(values))),
            ("object", _) => ("object", structure(self.known_properties(node, "properties"))),
            ("choice", _) => ("choice", Kind::Tagged(self.known_properties(node, "choices"))),
            _ => ("any", Kind::Document),
        }
    }

    fn known_text(&self, node: u32) -> Kind {
        let values = self.known_texts(node, "enum");
        if values.is_empty() { Kind::Text(Form::Plain) } else { Kind::Enum(values) }
    }

    /// The texts of a list.
    fn known_texts(&self, node: u32, keyword: &str) -> Vec<String> {
        let tree = self.tree(0);
        let mut texts = Vec::new();
        let mut item = tree.first(tree.member(node, keyword));
        while item != NONE {
            texts.push(tree.text(item).to_owned());
            item = tree.next(item);
        }
        texts
    }

    fn known_properties(&mut self, node: u32, keyword: &str) -> Vec<Property> {
        let mut properties = Vec::new();
        let tree = self.tree(0);
        let required = tree.member(node, "required");
        let mut key = tree.first(tree.member(node, keyword));
        while key != NONE {
            let type_id = self.known_part(key + 1);
            let tree = self.tree(0);
            let name = tree.text(key).to_owned();
            properties.push(Property {
                wire: name.clone(),
                type_id,
                required: tree.lists(required, &name),
                name,
                description: tree.string(tree.member(key + 1, "description")).map(str::to_owned),
                sensitive: self.get(type_id).sensitive,
                place: Place { document: 0, node: key + 1 },
            });
            key = tree.next(key);
        }
        properties
    }

    fn known_constraints(&mut self, node: u32) -> Constraints {
        let tree = self.tree(0);
        let said = tree.member(node, "cognito");
        let mut constraints = Constraints {
            length: self.known_bounds(node, "minLength", "maxLength"),
            items: self.known_bounds(node, "minItems", "maxItems"),
            entries: self.known_bounds(node, "minEntries", "maxEntries"),
            bytes: self.known_bounds(said, "minBytes", "maxBytes"),
            minimum: self.known_limit(node, "minimum"),
            maximum: self.known_limit(node, "maximum"),
            ..Constraints::default()
        };
        if let Some(pattern) = tree.string(tree.member(node, "pattern")) {
            constraints.patterns.push(pattern.to_owned());
        }
        let keys = tree.member(node, "keyNames");
        if keys != NONE {
            constraints.keys = Some(self.known_part(keys));
        }
        constraints
    }

    fn known_bounds(&self, node: u32, min: &str, max: &str) -> Bounds {
        let tree = self.tree(0);
        Bounds { min: tree.count(tree.member(node, min)), max: tree.count(tree.member(node, max)) }
    }

    fn known_limit(&self, node: u32, keyword: &str) -> Option<Limit> {
        let tree = self.tree(0);
        let text = tree.text(tree.member(node, keyword));
        if text == INT64.0 || text == INT64.1 {
            return None;
        }
        Some(Limit { value: Decimal::new(text)?, exclusive: false })
    }
}

/// A structure; what other members it may have is not said.
fn structure(properties: Vec<Property>) -> Kind {
    let (alternatives, additional) = (Vec::new(), Additional::Any);
    Kind::Structure(Structure { properties, alternatives, additional, other: None })
}
