//! The beginning of a paragraph.

/// Adds a text such that its beginning is no heading, quotation, list or line (`CommonMark` 0.31,
/// section 4).
pub(super) fn push_start(lines: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let mut digits = 0;
    while digits < bytes.len() && bytes[digits].is_ascii_digit() {
        digits += 1;
    }
    let at = match bytes.first() {
        Some(b'#' | b'>' | b'+' | b'-' | b'=' | b'|') => 0,
        _ if digits > 0 && matches!(bytes.get(digits), Some(b'.' | b')')) => digits,
        _ => return lines.push_str(text),
    };
    lines.push_str(&text[..at]);
    lines.push('\\');
    lines.push_str(&text[at..]);
}
