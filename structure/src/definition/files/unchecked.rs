//! What a type demands and no derive checks. Whoever holds a type to such a one would rely on a check
//! that there is not.

use super::constraints::{Bounds, Constraints};
use super::decimal::Decimal;
use super::definitions::Definitions;
use super::model::{Additional, Kind, TypeId};
#[cfg(feature = "tools")]
use crate::pattern;

/// Lists and maps may not stand deeper in one another.
const DEEPEST: u32 = 8;

impl Definitions {
    /// What a type demands and the derives of `cognito-request` do not check: of a value, of what its
    /// lists and maps hold, and of the properties of a structure. What these refer to has demands of
    /// its own.
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
        self.first_unchecked(id, &|id| self.unchecked_itself(id))
    }

    /// The same, and the patterns that cannot be compiled: of these a derive tells each where it is
    /// asked for.
    #[cfg(feature = "tools")]
    #[must_use]
    pub fn unchecked_or_uncompiled(&self, id: TypeId) -> Option<String> {
        self.first_unchecked(id, &|id| {
            let this = self.get(id);
            let dialect = this.dialect.of_patterns();
            let fails = |pattern: &String| pattern::compile(pattern, dialect).is_err();
            let uncompiled = this.constraints.patterns.iter().any(fails);
            self.unchecked_itself(id).or_else(|| uncompiled.then(|| "the `pattern`".to_owned()))
        })
    }

    fn first_unchecked(&self, id: TypeId, of: &dyn Fn(TypeId) -> Option<String>) -> Option<String> {
        let Kind::Structure(structure) = self.kind(id) else { return self.inside(id, of, 0) };
        if !structure.alternatives.is_empty() {
            return Some("`required` with lists of which one holds".to_owned());
        }
        for property in &structure.properties {
            if let Some(what) = self.inside(property.type_id, of, 1) {
                return Some(format!("{what}, of `{}`", property.wire.escape_debug()));
            }
        }
        if let Additional::Of(values) = structure.additional
            && let Some(what) = self.inside(values, of, 1)
        {
            return Some(what);
        }
        let other = structure.other.and_then(|map| self.inside(map, of, 1));
        other.or_else(|| self.inside(id, of, 0))
    }

    /// What is demanded of a value, or of what its lists and maps hold.
    fn inside(
        &self,
        id: TypeId,
        of: &dyn Fn(TypeId) -> Option<String>,
        depth: u32,
    ) -> Option<String> {
        if depth > DEEPEST {
            return Some(format!("lists and maps in one another more than {DEEPEST} deep"));
        }
        if let Some(what) = of(id) {
            return Some(what);
        }
        if let Some(keys) = self.get(id).constraints.keys
            && let Some(what) = self.inside(keys, of, depth + 1)
        {
            return Some(what);
        }
        match self.kind(id) {
            Kind::List(inner) | Kind::Map(inner) => self.inside(*inner, of, depth + 1),
            _ => None,
        }
    }

    /// What is demanded of a value itself.
    fn unchecked_itself(&self, id: TypeId) -> Option<String> {
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
        match self.kind(id) {
            Kind::Integer { as_text: false, .. } => beyond(constraints, None),
            Kind::Float { bits } => beyond(constraints, Some(*bits)),
            Kind::List(items) if constraints.unique_items && self.holds_any_json(*items) => {
                Some("unique items that are any JSON".to_owned())
            }
            _ => self.unchecked_of_kind(id).map(str::to_owned),
        }
    }

    /// Whether any JSON is among what values hold: it is kept as text, and of one value there are
    /// many.
    fn holds_any_json(&self, id: TypeId) -> bool {
        let (mut reached, mut marked, mut at) = ([id.0].to_vec(), vec![0; self.types.len()], 0);
        while at < reached.len() {
            let mut parts = Vec::new();
            match self.kind(TypeId(reached[at])) {
                Kind::Document
                | Kind::Tuple(_)
                | Kind::Tagged(_)
                | Kind::Inline { .. }
                | Kind::Union(_) => return true,
                Kind::List(inner) | Kind::Map(inner) => parts.push(inner.0),
                Kind::Structure(structure) => {
                    for property in &structure.properties {
                        parts.push(property.type_id.0);
                    }
                }
                _ => {}
            }
            for part in parts {
                if marked[part as usize] == 0 {
                    marked[part as usize] = 1;
                    reached.push(part);
                }
            }
            at += 1;
        }
        false
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

/// A bound or a factor of a number that no field can hold; `float` is of how many bits one has that
/// may have a fraction.
fn beyond(constraints: &Constraints, float: Option<u8>) -> Option<String> {
    for (limit, up) in [(&constraints.minimum, true), (&constraints.maximum, false)] {
        let Some(limit) = limit else { continue };
        if !is_held(&limit.value, float) || limit.exclusive && !has_next(&limit.value, float, up) {
            let number = &limit.value;
            return Some(format!("the number {number}, which is beyond what a field can hold"));
        }
    }
    let factor = constraints.multiple_of.as_ref()?;
    if !is_held(factor, float) {
        return Some(format!("the number {factor}, which is beyond what a field can hold"));
    }
    let too_small = float.is_some() && factor.to_string().parse() == Ok(0.0);
    too_small.then(|| "`multipleOf` by a number too small for 64 bits".to_owned())
}

fn is_held(number: &Decimal, float: Option<u8>) -> bool {
    let text = number.to_string();
    text.parse::<i128>().is_ok() || float.is_some() && text.parse().is_ok_and(f64::is_finite)
}

/// Whether there is a number above or below this one, for a limit that excludes itself.
fn has_next(number: &Decimal, float: Option<u8>, up: bool) -> bool {
    let text = number.to_string();
    match float {
        Some(0..=32) => {
            let end: f32 = text.parse().unwrap_or(0.0);
            if up { end.next_up() } else { end.next_down() }.is_finite()
        }
        Some(_) => {
            let end: f64 = text.parse().unwrap_or(0.0);
            if up { end.next_up() } else { end.next_down() }.is_finite()
        }
        None => true,
    }
}
