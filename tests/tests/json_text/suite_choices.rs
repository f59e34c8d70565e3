//! What the suite leaves to a parser (`i_`), and what this one does.

use cognito_request::{SyntaxReason, ViolationKind};

/// What comes of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Choice {
    /// It is read.
    Accepted,
    /// It is not JSON.
    Syntax(SyntaxReason),
    /// It is JSON that the place cannot hold.
    Violation(ViolationKind),
}

/// For each file that a parser may accept or refuse: what comes of it as text, and as a tree.
pub(crate) const CHOICES: &[(&str, Choice, Choice)] = &[
    ("i_number_double_huge_neg_exp.json", ACCEPTED, ACCEPTED),
    ("i_number_huge_exp.json", ACCEPTED, TOO_LARGE),
    ("i_number_pos_double_huge_exp.json", ACCEPTED, TOO_LARGE),
    ("i_number_real_neg_overflow.json", ACCEPTED, TOO_LARGE),
    ("i_number_real_underflow.json", ACCEPTED, ACCEPTED),
    ("i_number_too_big_neg_int.json", ACCEPTED, ACCEPTED),
    ("i_number_very_big_negative_int.json", ACCEPTED, ACCEPTED),
    ("i_object_key_lone_2nd_surrogate.json", LONE, LONE),
    ("i_string_1st_valid_surrogate_2nd_invalid.json", LONE, LONE),
    ("i_string_UTF-16LE_with_BOM.json", NOT_UTF8, NOT_UTF8),
    ("i_string_UTF8_surrogate_U+D800.json", NOT_UTF8, NOT_UTF8),
    ("i_string_incomplete_surrogate_and_escape_valid.json", LONE, LONE),
    ("i_string_incomplete_surrogates_escape_valid.json", LONE, LONE),
    ("i_string_invalid_lonely_surrogate.json", LONE, LONE),
    ("i_string_invalid_utf-8.json", NOT_UTF8, NOT_UTF8),
    ("i_string_inverted_surrogates_U+1D11E.json", LONE, LONE),
    ("i_string_lone_second_surrogate.json", LONE, LONE),
    ("i_string_lone_utf8_continuation_byte.json", NOT_UTF8, NOT_UTF8),
    ("i_string_overlong_sequence_2_bytes.json", NOT_UTF8, NOT_UTF8),
    ("i_string_overlong_sequence_6_bytes.json", NOT_UTF8, NOT_UTF8),
    ("i_string_truncated-utf-8.json", NOT_UTF8, NOT_UTF8),
    ("i_string_utf16BE_no_BOM.json", NOT_UTF8, NOT_UTF8),
    ("i_structure_500_nested_arrays.json", TOO_DEEP, TOO_DEEP),
    ("i_structure_UTF-8_BOM_empty_object.json", NO_VALUE, NO_VALUE),
];

const ACCEPTED: Choice = Choice::Accepted;
/// No 64-bit floating-point number is near it.
const TOO_LARGE: Choice = Choice::Violation(ViolationKind::Type);
const LONE: Choice = Choice::Syntax(SyntaxReason::Surrogate);
const NOT_UTF8: Choice = Choice::Syntax(SyntaxReason::Utf8);
const TOO_DEEP: Choice = Choice::Syntax(SyntaxReason::Depth);
/// A byte order mark is no white space (RFC 8259, section 8.1).
const NO_VALUE: Choice = Choice::Syntax(SyntaxReason::Expected("a value"));
