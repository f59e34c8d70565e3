//! What stands before the entries, and behind them.

/// How many violations are announced, and the text that tells them.
pub(super) struct Head<'t> {
    pub(super) announced: usize,
    pub(super) body: &'t str,
}

/// Finds `N validation errors detected: `, wherever a client put it.
pub(super) fn head(text: &str) -> Option<Head<'_>> {
    text.match_indices(" validation error").find_map(|(at, words)| {
        let (before, behind) = (text.get(..at)?, text.get(at + words.len()..)?);
        let body = behind.strip_prefix('s').unwrap_or(behind).strip_prefix(" detected: ")?;
        let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let announced = before.get(at - digits..)?.parse().ok()?;
        Some(Head { announced, body })
    })
}

/// The text without what SDKs put behind it: `(Service: …; Status Code: 400; …)`.
pub(super) fn without_tail(body: &str) -> &str {
    match body.rsplit_once(" (Service: ") {
        Some((before, tail))
            if tail.contains(" Status Code: ") && tail.trim_end().ends_with(')') =>
        {
            before
        }
        _ => body,
    }
}
