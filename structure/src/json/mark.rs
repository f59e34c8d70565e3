//! The byte order mark, which some editors write before a text.

/// The text behind its mark, if it has one: a reader may pass over it (RFC 8259, section 8.1).
///
/// ```
/// assert_eq!(cognito_structure::json::without_mark("\u{feff}{}"), "{}");
/// ```
#[must_use]
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
