//! What a type demands and no derive checks. Whoever holds a type to such a one would rely on a check
//! that there is not.

use super::constraints::Bounds;
use super::definitions::Definitions;
use super::model::{Kind, TypeId};

impl Definitions {
    /// What a type demands of a value itself, and the derives of `cognito-request` do not check.
    ///
    /// ```
    /// use cognito_structure::definition::Definitions;
    ///
    /// let text = r#"{"$schema": "https://json-structure.org/meta/validation/v0/#", "$id": "urn:a",
    ///     "name": "Mail", "type": "string", "format": "email"}"#;
    /// let mut definitions = Definitions::new("mail.json", text);
    /// let mail = definitions.look_up("Mail").unwrap();
    /// assert_eq!(definitions.unchecked(mail).unwrap(), "`format`");
    /// ```
    #[must_use]
    pub fn unchecked(&self, id: TypeId) -> Option<String> {
        let constraints = &self.get(id).constraints;
        if constraints.constant.is_some() {
            return Some("`const`".to_owned());
        }
        if constraints.values.is_some() {
            return Some("an `enum` of values that are no text".to_owned());
        }
        if constraints.format.is_some() {
            return Some("`format`".to_owned());
        }
        if let Some(keyword) = constraints.others.first() {
            return Some(format!("`{keyword}`"));
        }
        self.unchecked_of_kind(id).map(str::to_owned)
    }

    /// Constraints that are checked of values of other kinds only.
    fn unchecked_of_kind(&self, id: TypeId) -> Option<&'static str> {
        let constraints = &self.get(id).constraints;
        let none = Bounds::default();
        let bounds = constraints.minimum.is_some() || constraints.maximum.is_some();
        match self.kind(id) {
            Kind::Decimal | Kind::Integer { as_text: true, .. }
                if bounds || constraints.multiple_of.is_some() =>
            {
                Some("the bounds of a number that is text on the wire")
            }
            Kind::Timestamp if bounds || constraints.multiple_of.is_some() => {
                Some("the bounds of a moment")
            }
            // Any JSON is kept as text, and of one value there are many.
            Kind::List(items) if constraints.unique_items => {
                let any = matches!(
                    self.kind(*items),
                    Kind::Document
                        | Kind::Tuple(_)
                        | Kind::Tagged(_)
                        | Kind::Inline { .. }
                        | Kind::Union(_)
                );
                any.then_some("unique items that are any JSON")
            }
            // One without properties is a map there: what constrains it is of its other members.
            Kind::Structure(_) if self.written(id) != "map" => {
                if constraints.keys.is_some() {
                    return Some("`propertyNames`");
                }
                (constraints.entries != none).then_some("`minProperties`, `maxProperties`")
            }
            Kind::Union(_) => {
                let lengths = constraints.length != none || constraints.items != none;
                let counts = constraints.entries != none || constraints.bytes != none;
                let texts = constraints.unique_items || !constraints.patterns.is_empty();
                let numbers = bounds || constraints.multiple_of.is_some();
                (lengths || counts || texts || numbers || constraints.keys.is_some())
                    .then_some("constraints of more than one type")
            }
            _ => None,
        }
    }
}
