//! Text within a paragraph.

use super::find::{find, trim, within};

/// Names that are prose; they would be taken for the names of things in code.
const PROSE: &[&str] =
    &["GitHub", "GitLab", "JavaScript", "OAuth", "TypeScript", "WebAssembly", "WebSocket"];

/// Adds a text, its white space made one space each and what could be markup made none. What stands
/// between backticks remains code.
pub(super) fn push_text(line: &mut String, text: &str) {
    let mut rest = text;
    while let Some(start) = find(rest, b'`') {
        let behind = &rest[start + 1..];
        let Some(end) = find(behind, b'`') else { break };
        push_words(line, &rest[..start]);
        push_code(line, &behind[..end]);
        rest = &behind[end + 1..];
    }
    push_words(line, rest);
}

/// Adds code, between as many backticks as it needs; none where there is no text in it.
pub(super) fn push_code(line: &mut String, code: &str) {
    let mut inner = String::new();
    let (mut ticks, mut most) = (0, 0);
    for character in code.chars() {
        if is_apart(character) {
            push_space(&mut inner);
        } else {
            inner.push(character);
        }
        ticks = if character == '`' { ticks + 1 } else { 0 };
        if ticks > most {
            most = ticks;
        }
    }
    let inner = trim(&inner);
    if inner.is_empty() {
        return;
    }
    // Two pieces of code without a space between them are one.
    if line.ends_with('`') {
        line.push(' ');
    }
    let mut fence = "`".to_owned();
    for _ in 0..most {
        fence.push('`');
    }
    let space = if most > 0 { " " } else { "" };
    line.push_str(&fence);
    line.push_str(space);
    line.push_str(inner);
    line.push_str(space);
    line.push_str(&fence);
}

fn push_words(line: &mut String, text: &str) {
    let (mut start, mut at) = (0, 0);
    for character in text.chars() {
        let end = at;
        at += character.len_utf8();
        if is_apart(character) {
            push_word(line, &text[start..end]);
            push_space(line);
            start = at;
        }
    }
    push_word(line, &text[start..]);
}

fn push_space(line: &mut String) {
    if !line.is_empty() && !line.ends_with(' ') {
        line.push(' ');
    }
}

/// Whether a character stands between words: white space, what cannot be seen, and what no comment
/// may have, for rustc refuses what turns the direction of the text.
fn is_apart(character: char) -> bool {
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || character.is_whitespace() || character.is_control()
}

fn push_word(line: &mut String, word: &str) {
    // The signs around a word are none of it.
    let (start, mut end) = within(word, char::is_alphanumeric);
    if word.ends_with("()") && start < end {
        end = word.len();
    }
    let possessive = if word[start..end].ends_with("'s") {
        2
    } else if word[start..end].ends_with("’s") {
        4
    } else {
        0
    };
    end -= possessive;
    escape(line, &word[..start]);
    let core = &word[start..end];
    if core.starts_with("http://") || core.starts_with("https://") {
        // An address may end in a slash.
        if word[end..].starts_with('/') {
            end += 1;
        }
        line.push('<');
        line.push_str(&word[start..end]);
        line.push('>');
    } else if is_name(core) {
        push_code(line, core);
    } else {
        escape(line, core);
    }
    escape(line, &word[end..]);
}

/// Whether a word is the name of something in code: what clippy's `doc_markdown` takes for one.
fn is_name(word: &str) -> bool {
    for &prose in PROSE {
        if word == prose {
            return false;
        }
    }
    let mut rest = word;
    while let Some(at) = find(rest, b':') {
        rest = &rest[at + 1..];
        if rest.starts_with(':') || rest.starts_with("//") {
            return true;
        }
    }
    if find(word, b'_').is_some() || word.ends_with("()") {
        return true;
    }
    let plural = word.len() - usize::from(word.ends_with('s'));
    let (mut upper, mut lower) = (0, 0);
    for character in word[..plural].chars() {
        if !character.is_alphanumeric() {
            return false;
        }
        upper += usize::from(character.is_uppercase());
        lower += usize::from(character.is_lowercase());
    }
    if upper < 2 || lower == 0 {
        return false;
    }
    let first = word.as_bytes()[0];
    !first.is_ascii_digit() && !first.is_ascii_lowercase()
}

/// Adds a text with a backslash before each character that markup is made of (`CommonMark` 0.31,
/// section 2.4).
fn escape(line: &mut String, text: &str) {
    for character in text.chars() {
        if matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '&') {
            line.push('\\');
        }
        line.push(character);
    }
}
