//! The keywords: what each extension has, what their values are, and which types they apply to.

#[cfg(feature = "tools")]
use super::extension::Extension;
use crate::json::JsonKind;

/// What JSON the value of a keyword is.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Shape {
    Any,
    Text,
    Boolean,
    Count,
    List,
    Object,
    BooleanOrSchema,
    TextOrList,
    /// Only at the root, where it has been looked at.
    Root,
}

impl Shape {
    pub(crate) fn fits(self, kind: JsonKind) -> bool {
        match self {
            Self::Any | Self::Root => true,
            Self::Text => kind == JsonKind::Text,
            Self::Boolean => kind == JsonKind::Boolean,
            Self::Count => kind == JsonKind::Number,
            Self::List => kind == JsonKind::List,
            Self::Object => kind == JsonKind::Object,
            Self::BooleanOrSchema => matches!(kind, JsonKind::Boolean | JsonKind::Object),
            Self::TextOrList => matches!(kind, JsonKind::Text | JsonKind::List),
        }
    }

    pub(crate) fn told(self) -> &'static str {
        match self {
            Self::Any | Self::Root => "a JSON value",
            Self::Text => "a string",
            Self::Boolean => "true or false",
            Self::Count => "a number",
            Self::List => "an array",
            Self::Object => "an object",
            Self::BooleanOrSchema => "true, false or a schema",
            Self::TextOrList => "a string or an array of strings",
        }
    }
}

/// Kinds of types, a bit for each.
pub(crate) mod on {
    pub(crate) const STRING: u32 = 1;
    /// Other types that are JSON strings.
    pub(crate) const TEXT: u32 = 1 << 1;
    /// Numbers in JSON form.
    pub(crate) const PLAIN_NUMBER: u32 = 1 << 2;
    /// Numbers in JSON strings.
    pub(crate) const TEXT_NUMBER: u32 = 1 << 3;
    pub(crate) const BOOLEAN: u32 = 1 << 4;
    pub(crate) const NULL: u32 = 1 << 5;
    pub(crate) const BINARY: u32 = 1 << 6;
    pub(crate) const OBJECT: u32 = 1 << 7;
    pub(crate) const ARRAY: u32 = 1 << 8;
    pub(crate) const SET: u32 = 1 << 9;
    pub(crate) const MAP: u32 = 1 << 10;
    pub(crate) const TUPLE: u32 = 1 << 11;
    pub(crate) const CHOICE: u32 = 1 << 12;
    pub(crate) const DOCUMENT: u32 = 1 << 13;
    /// `number` and `decimal`.
    pub(crate) const PRECISE: u32 = 1 << 14;
    /// More than one type.
    pub(crate) const UNION: u32 = 1 << 15;
    pub(crate) const NUMBER: u32 = PLAIN_NUMBER | TEXT_NUMBER;
    pub(crate) const PRIMITIVE: u32 = STRING | TEXT | NUMBER | BOOLEAN | NULL | BINARY;
    pub(crate) const EVERYTHING: u32 = u32::MAX;
}

/// One keyword.
pub(crate) struct Keyword {
    pub(crate) name: &'static str,
    #[cfg(feature = "tools")]
    pub(crate) extension: Extension,
    pub(crate) shape: Shape,
    /// The kinds of types that it applies to.
    pub(crate) on: u32,
}

macro_rules! keywords {
    ($($constant:ident $name:literal $extension:ident $shape:ident ($on:expr),)*) => {
        /// The number of each keyword in the table.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number { $($constant),* }

        $(#[allow(dead_code)] pub(crate) const $constant: usize = Number::$constant as usize;)*

        /// In the order of their names.
        pub(crate) static KEYWORDS: [Keyword; COUNT] = {
            use on::*;
            [$(Keyword {
                name: $name,
                #[cfg(feature = "tools")]
                extension: Extension::$extension,
                shape: Shape::$shape,
                on: $on,
            }),*]
        };

        /// How many keywords there are.
        pub(crate) const COUNT: usize = [$($name),*].len();
    };
}

keywords! {
    EXTENDS "$extends" Core TextOrList (OBJECT | TUPLE | CHOICE),
    ID "$id" Core Root (EVERYTHING),
    IMPORT "$import" Import Text (EVERYTHING),
    IMPORTDEFS "$importdefs" Import Text (EVERYTHING),
    OFFERS "$offers" Core Root (EVERYTHING),
    REF "$ref" Core Any (EVERYTHING),
    ROOT "$root" Core Root (EVERYTHING),
    SCHEMA "$schema" Core Root (EVERYTHING),
    USES "$uses" Core Root (EVERYTHING),
    ABSTRACT "abstract" Core Boolean (OBJECT | TUPLE),
    ADDITIONAL_PROPERTIES "additionalProperties" Core BooleanOrSchema (OBJECT),
    ALL_OF "allOf" Composition List (EVERYTHING),
    ALTENUMS "altenums" AlternateNames Object (EVERYTHING),
    ALTNAMES "altnames" AlternateNames Object (EVERYTHING),
    ANY_OF "anyOf" Composition List (EVERYTHING),
    CHOICES "choices" Core Object (CHOICE),
    CONST "const" Core Any (PRIMITIVE),
    CONTAINS "contains" Validation Object (ARRAY | SET),
    CONTENT_COMPRESSION "contentCompression" Core Text (BINARY),
    CONTENT_ENCODING "contentEncoding" Core Text (BINARY),
    CONTENT_MEDIA_TYPE "contentMediaType" Core Text (BINARY),
    CURRENCY "currency" Units Text (EVERYTHING),
    DEFAULT "default" Core Any (EVERYTHING),
    DEFINITIONS "definitions" Core Root (EVERYTHING),
    DEPENDENT_REQUIRED "dependentRequired" Validation Object (OBJECT),
    DESCRIPTION "description" Core Text (EVERYTHING),
    DESCRIPTIONS "descriptions" AlternateNames Object (EVERYTHING),
    ELSE "else" Composition Object (EVERYTHING),
    ENUM "enum" Core List (PRIMITIVE),
    EXAMPLES "examples" Core List (EVERYTHING),
    EXCLUSIVE_MAXIMUM "exclusiveMaximum" Validation Any (NUMBER),
    EXCLUSIVE_MINIMUM "exclusiveMinimum" Validation Any (NUMBER),
    FORMAT "format" Validation Text (STRING),
    HAS "has" Validation Object (OBJECT | MAP),
    IF "if" Composition Object (EVERYTHING),
    ITEMS "items" Core Object (ARRAY | SET),
    KEY_NAMES "keyNames" Validation Object (MAP),
    MAX_CONTAINS "maxContains" Validation Count (ARRAY | SET),
    MAX_ENTRIES "maxEntries" Validation Count (MAP),
    MAX_ITEMS "maxItems" Validation Count (ARRAY | SET),
    MAX_LENGTH "maxLength" Core Count (STRING),
    MAX_PROPERTIES "maxProperties" Validation Count (OBJECT),
    MAXIMUM "maximum" Validation Any (NUMBER),
    MIN_CONTAINS "minContains" Validation Count (ARRAY | SET),
    MIN_ENTRIES "minEntries" Validation Count (MAP),
    MIN_ITEMS "minItems" Validation Count (ARRAY | SET),
    MIN_LENGTH "minLength" Validation Count (STRING),
    MIN_PROPERTIES "minProperties" Validation Count (OBJECT),
    MINIMUM "minimum" Validation Any (NUMBER),
    MULTIPLE_OF "multipleOf" Validation Any (NUMBER),
    NAME "name" Core Text (EVERYTHING),
    NOT "not" Composition Object (EVERYTHING),
    ONE_OF "oneOf" Composition List (EVERYTHING),
    PATTERN "pattern" Validation Text (STRING),
    PATTERN_KEYS "patternKeys" Validation Object (MAP),
    PATTERN_PROPERTIES "patternProperties" Validation Object (OBJECT),
    PRECISION "precision" Core Count (PRECISE),
    PROPERTIES "properties" Core Object (OBJECT | TUPLE),
    PROPERTY_NAMES "propertyNames" Validation Object (OBJECT),
    REQUIRED "required" Core List (OBJECT),
    SCALE "scale" Core Count (PRECISE),
    SELECTOR "selector" Core Text (CHOICE),
    THEN "then" Composition Object (EVERYTHING),
    TUPLE "tuple" Core List (TUPLE),
    TYPE "type" Core Any (EVERYTHING),
    UNIQUE_ITEMS "uniqueItems" Validation Boolean (ARRAY),
    UNIT "unit" Units Text (EVERYTHING),
    VALUES "values" Core Object (MAP),
}

/// The number of a keyword in the table.
pub(crate) fn find(name: &str) -> Option<usize> {
    let (mut low, mut high) = (0, COUNT);
    while low < high {
        let middle = usize::midpoint(low, high);
        match KEYWORDS[middle].name.cmp(name) {
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Equal => return Some(middle),
            std::cmp::Ordering::Greater => high = middle,
        }
    }
    None
}

/// Whether a keyword says nothing of what a value may be.
pub(crate) fn is_annotation(number: usize) -> bool {
    matches!(
        number,
        DESCRIPTION
            | EXAMPLES
            | DEFAULT
            | NAME
            | ALTNAMES
            | ALTENUMS
            | DESCRIPTIONS
            | UNIT
            | CURRENCY
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_is_found() {
        for (number, keyword) in KEYWORDS.iter().enumerate() {
            assert_eq!(find(keyword.name), Some(number), "{}", keyword.name);
        }
        assert_eq!(find("kind"), None);
    }
}
