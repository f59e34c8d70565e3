//! The kinds of violations.

/// What a [`Violation`](crate::Violation) breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ViolationKind {
    /// A required member is missing.
    Required,
    /// The value is of another type, or its type cannot hold it.
    Type,
    /// Too few characters (Unicode scalar values).
    MinLength,
    /// Too many characters (Unicode scalar values).
    MaxLength,
    /// The pattern does not match the whole text.
    Pattern,
    /// Not one of the enumeration's values.
    Enum,
    /// The number is too small.
    MinValue,
    /// The number is too large.
    MaxValue,
    /// Too few items in a list.
    MinItems,
    /// Too many items in a list.
    MaxItems,
    /// Too few entries in a map.
    MinEntries,
    /// Too many entries in a map.
    MaxEntries,
    /// Too few bytes in a blob.
    MinBytes,
    /// Too many bytes in a blob.
    MaxBytes,
    /// The text of a blob is not base64.
    BlobEncoding,
    /// Two items of a list are equal.
    UniqueItems,
    /// The number is no multiple.
    MultipleOf,
    /// The member is no property.
    UnknownMember,
    /// The member is given twice.
    DuplicateMember,
    /// The text is not JSON.
    Syntax,
}

impl ViolationKind {
    /// The kind in `snake_case`, as tools print it: `min_length`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            ViolationKind::Required => "required",
            ViolationKind::Type => "type",
            ViolationKind::MinLength => "min_length",
            ViolationKind::MaxLength => "max_length",
            ViolationKind::Pattern => "pattern",
            ViolationKind::Enum => "enum",
            ViolationKind::MinValue => "min_value",
            ViolationKind::MaxValue => "max_value",
            ViolationKind::MinItems => "min_items",
            ViolationKind::MaxItems => "max_items",
            ViolationKind::MinEntries => "min_entries",
            ViolationKind::MaxEntries => "max_entries",
            ViolationKind::MinBytes => "min_bytes",
            ViolationKind::MaxBytes => "max_bytes",
            ViolationKind::BlobEncoding => "blob_encoding",
            ViolationKind::UniqueItems => "unique_items",
            ViolationKind::MultipleOf => "multiple_of",
            ViolationKind::UnknownMember => "unknown_member",
            ViolationKind::DuplicateMember => "duplicate_member",
            ViolationKind::Syntax => "syntax",
        }
    }
}
