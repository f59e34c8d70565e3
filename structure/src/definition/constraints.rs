//! What a definition demands of a value beyond its type.

use super::decimal::Decimal;
use super::model::{Place, TypeId};

/// The least and the greatest number of something, both included.
#[derive(Clone, Copy, Default, PartialEq)]
#[cfg_attr(feature = "tools", derive(Debug, Eq))]
pub struct Bounds {
    /// The least number.
    pub min: Option<u64>,
    /// The greatest number.
    pub max: Option<u64>,
}

/// The end of a range of numbers.
#[cfg_attr(feature = "definition-files", derive(Clone))]
#[cfg_attr(feature = "tools", derive(Debug, PartialEq, Eq))]
pub struct Limit {
    /// The number.
    pub value: Decimal,
    /// Whether the number itself is outside.
    pub exclusive: bool,
}

/// What a definition demands of a value beyond its type; all of it must hold.
///
/// What a type refers to has its constraints merged in, the stricter of two bounds.
///
/// ```
/// use cognito_structure::definition::Definitions;
///
/// let text = r#"{"$schema": "https://json-structure.org/meta/validation/v0/#", "$id": "urn:a",
///     "name": "Age", "type": "uint8", "exclusiveMaximum": 150}"#;
/// let mut definitions = Definitions::new("age.json", text);
/// let age = definitions.look_up("Age").unwrap();
/// let constraints = &definitions.get(age).constraints;
/// let maximum = constraints.maximum.as_ref().unwrap();
/// assert_eq!((maximum.value.to_string(), maximum.exclusive), ("150".to_owned(), true));
/// assert_eq!(constraints.minimum, None);
/// ```
#[derive(Default)]
#[cfg_attr(feature = "definition-files", derive(Clone))]
#[cfg_attr(feature = "tools", derive(Debug, PartialEq))]
pub struct Constraints {
    /// `minLength`, `maxLength` of a string, in Unicode scalar values.
    pub length: Bounds,
    /// `minItems`, `maxItems` of a list.
    pub items: Bounds,
    /// `minEntries`, `maxEntries` of a map; `minProperties`, `maxProperties` of a structure.
    pub entries: Bounds,
    /// `cognito.minBytes`, `cognito.maxBytes` of a blob.
    pub bytes: Bounds,
    /// `pattern`, in the dialect of the type; more than one where a reference adds its own. The
    /// whole value must match each.
    pub patterns: Vec<String>,
    /// `minimum` or `exclusiveMinimum`.
    pub minimum: Option<Limit>,
    /// `maximum` or `exclusiveMaximum`.
    pub maximum: Option<Limit>,
    /// `multipleOf`; the least common multiple where a reference adds its own.
    pub multiple_of: Option<Decimal>,
    /// `uniqueItems`; `true` for each `set`.
    pub unique_items: bool,
    /// `keyNames` of a map, or `propertyNames`: the string type that the keys are of.
    pub keys: Option<TypeId>,
    /// `const`: [`Definitions::json`](super::Definitions::json) of it is the only value.
    pub constant: Option<Place>,
    /// `enum` of a type that is no string: the list of values. (That of a string is its kind.)
    pub values: Option<Place>,
    /// `format`, but for `password`, which is sensitivity.
    pub format: Option<String>,
    /// Keywords that constrain the value and that this model does not spell out: `contains`,
    /// `minContains`, `maxContains`, `dependentRequired`, `patternProperties`, `patternKeys`, `has`,
    /// `precision`, `scale`, `contentEncoding` that is not `base64`, `contentCompression`, `allOf`,
    /// `anyOf`, `oneOf`, `not`, `if`; `keyNames` beside a reference to a type with its own, and
    /// `multipleOf` with too many digits. Read them with [`Definitions::annotation`](super::Definitions::annotation).
    pub others: Vec<String>,
}
