//! The kinds of fault that a document may have.

/// Whether a fault makes a document unusable.
#[derive(Clone, Copy, PartialEq)]
#[cfg_attr(feature = "tools", derive(Debug, Eq))]
pub enum Severity {
    /// The document breaks a rule.
    Error,
    /// The document is legal, but does not do what it seems to.
    Warning,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident $text:literal $severity:ident,)*) => {
        /// A kind of fault. Its text is stable: it may be searched for and written into files.
        #[derive(Clone, Copy, PartialEq)]
        #[cfg_attr(feature = "tools", derive(Debug, Eq))]
        #[non_exhaustive]
        pub enum FaultCode {
            $($(#[$doc])* #[doc = concat!("\n\n`", $text, "`")] $code,)*
        }

        impl FaultCode {
            /// Every code, in the order of this list.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            const TEXTS: &'static [(&'static str, Severity)] = &[$(($text, Severity::$severity)),*];
        }
    };
}

impl FaultCode {
    /// The code as text.
    ///
    /// ```
    /// use cognito_structure::definition::FaultCode;
    ///
    /// assert_eq!(FaultCode::UnknownType.as_str(), "unknown-type");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::TEXTS[self as usize].0
    }

    /// Whether faults of this kind are errors or warnings.
    #[must_use]
    pub fn severity(self) -> Severity {
        Self::TEXTS[self as usize].1
    }
}

codes! {
    /// The text is no JSON (RFC 8259).
    Syntax "syntax" Error,
    /// The document is longer or deeper than is read: 4 MiB, 100 deep; `$extends` and references
    /// lead further than 50 types; or what comes of it is too much.
    Limit "limit" Error,
    /// There are more faults than are told.
    MoreFaults "more-faults" Error,
    /// A member is there twice in one object.
    DuplicateKey "duplicate-key" Error,
    /// The root is no object (Core, "Document Structure").
    RootNotObject "root-not-object" Error,
    /// The root has no `$schema`.
    MissingSchema "missing-schema" Error,
    /// The root has no `$id`.
    MissingId "missing-id" Error,
    /// The root has no `name`.
    MissingName "missing-name" Error,
    /// A schema has no `type`; or a document has neither `type`, `$root` nor `definitions`.
    MissingType "missing-type" Error,
    /// `$schema` or `$id` is no absolute URI.
    InvalidUri "invalid-uri" Error,
    /// Both `$root` and `type` stand at the root.
    RootAndType "root-and-type" Error,
    /// The root's `type` is a reference or a union.
    RootType "root-type" Error,
    /// A keyword of the root stands elsewhere.
    RootKeyword "root-keyword" Error,
    /// The value of a keyword is of the wrong JSON type.
    KeywordType "keyword-type" Error,
    /// A name is no identifier (Core, "Identifier Rules").
    InvalidName "invalid-name" Error,
    /// There is no such type.
    UnknownType "unknown-type" Error,
    /// A schema is written where only a reference or the name of a type may stand.
    InvalidType "invalid-type" Error,
    /// `$ref` outside `type`.
    MisplacedReference "misplaced-reference" Error,
    /// A reference is no JSON pointer of this document.
    InvalidReference "invalid-reference" Error,
    /// A reference leads nowhere, or to what is no reusable type.
    UnresolvedReference "unresolved-reference" Error,
    /// Two siblings, or two types in different namespaces, have the name.
    AmbiguousName "ambiguous-name" Error,
    /// No type has the name that was looked up.
    UnknownName "unknown-name" Error,
    /// References lead in a circle and never to a type.
    CircularReference "circular-reference" Error,
    /// A type extends itself.
    CircularExtends "circular-extends" Error,
    /// An abstract type is used as the type of something.
    AbstractType "abstract-type" Error,
    /// `additionalProperties` on an abstract type.
    AbstractAdditional "abstract-additional" Error,
    /// `$extends` names a type that is not abstract.
    ExtendsConcrete "extends-concrete" Warning,
    /// `$extends` names a type of another kind.
    ExtendsOtherKind "extends-other-kind" Error,
    /// A property that is inherited is defined again.
    RedefinedProperty "redefined-property" Error,
    /// An `object` or a `tuple` has no `properties`.
    MissingProperties "missing-properties" Error,
    /// An `array` or a `set` has no `items`.
    MissingItems "missing-items" Error,
    /// A `map` has no `values`.
    MissingValues "missing-values" Error,
    /// A `tuple` has no `tuple`.
    MissingTuple "missing-tuple" Error,
    /// A `choice` has no `choices`.
    MissingChoices "missing-choices" Error,
    /// A `choice` has `$extends` without `selector`, or `selector` without `$extends`.
    IncompleteChoice "incomplete-choice" Error,
    /// A type of an inline `choice` does not extend the common base.
    ChoiceNotExtending "choice-not-extending" Error,
    /// The property that a `selector` names is no `string`.
    SelectorType "selector-type" Error,
    /// `tuple` names no property, or one twice, or not all of them.
    TupleMismatch "tuple-mismatch" Error,
    /// `required` names no property.
    UnknownRequired "unknown-required" Error,
    /// `enum` is empty.
    EnumEmpty "enum-empty" Error,
    /// `enum` has a value twice.
    EnumDuplicate "enum-duplicate" Error,
    /// A value of `enum`, or `const`, is none of the type.
    ValueType "value-type" Error,
    /// A keyword stands on a type that it does not apply to.
    NotApplicable "not-applicable" Error,
    /// A number of characters, items or entries is below zero, or no integer.
    InvalidCount "invalid-count" Error,
    /// A bound is no number of the type, or outside of its range.
    InvalidBound "invalid-bound" Error,
    /// The least is above the greatest.
    ReversedBounds "reversed-bounds" Error,
    /// `multipleOf` is not above zero.
    MultipleOfNotPositive "multiple-of-not-positive" Error,
    /// A `pattern` is no regular expression of the dialect.
    InvalidPattern "invalid-pattern" Error,
    /// A `pattern` is legal, but cannot be compiled to tables.
    UnsupportedPattern "unsupported-pattern" Error,
    /// A value that the specification lists is none of the list: `format`, `contentEncoding`;
    /// or `cognito.represents`, `cognito.patterns`.
    UnknownValue "unknown-value" Warning,
    /// A keyword of an extension that the document does not enable; it applies all the same.
    NotEnabled "not-enabled" Warning,
    /// `$uses` names an extension that is not known.
    UnknownExtension "unknown-extension" Warning,
    /// `$import` or `$importdefs`: what they import is not read, and a reference to it leads nowhere.
    NotImported "not-imported" Warning,
    /// A keyword that is none, but near one.
    Misspelled "misspelled" Warning,
}
