//! Text within a paragraph.

/// Names that are prose; they would be taken for the names of things in code.
const PROSE: [&str; 7] =
    ["GitHub", "GitLab", "JavaScript", "OAuth", "TypeScript", "WebAssembly", "WebSocket"];

/// Adds a text, its white space made one space each and what could be markup made none. What stands
/// between backticks remains code.
pub(super) fn push_text(line: &mut String, text: &str) {
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        let behind = &rest[start + 1..];
        let Some(end) = behind.find('`') else { break };
        push_words(line, &rest[..start]);
        push_code(line, &behind[..end]);
        rest = &behind[end + 1..];
    }
    push_words(line, rest);
}

/// Adds code, between as many backticks as it needs; none where there is no text in it.
pub(super) fn push_code(line: &mut String, code: &str) {
    let mut inner = String::new();
    for word in code.split(|character: char| character.is_whitespace() || is_unseen(character)) {
        if word.is_empty() {
            continue;
        }
        if !inner.is_empty() {
            inner.push(' ');
        }
        inner.push_str(word);
    }
    if inner.is_empty() {
        return;
    }
    // Two pieces of code without a space between them are one.
    if line.ends_with('`') {
        line.push(' ');
    }
    let mut fence = "`".to_owned();
    while inner.contains(&fence) {
        fence.push('`');
    }
    let space = if fence.len() > 1 { " " } else { "" };
    for part in [&fence[..], space, &inner, space, &fence] {
        line.push_str(part);
    }
}

fn push_words(line: &mut String, text: &str) {
    let mut first = true;
    for word in text.split(|character: char| character.is_whitespace() || is_unseen(character)) {
        if !first && !line.is_empty() && !line.ends_with(' ') {
            line.push(' ');
        }
        first = false;
        push_word(line, word);
    }
}

/// Whether a character is none that can be seen, and none that a comment may have: rustc refuses
/// those that turn the direction of the text.
fn is_unseen(character: char) -> bool {
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || character.is_control()
}

fn push_word(line: &mut String, word: &str) {
    let outside = |character: char| !character.is_alphanumeric();
    let mut core = word.trim_matches(outside);
    if word.ends_with("()") && !core.is_empty() {
        core = word.trim_start_matches(outside);
    }
    let core = core.strip_suffix("'s").or(core.strip_suffix("’s")).unwrap_or(core);
    let start = word.find(core).unwrap_or(0);
    escape(line, &word[..start]);
    let mut core = core;
    let mut after = &word[start + core.len()..];
    if core.starts_with("http://") || core.starts_with("https://") {
        // An address may end in a slash.
        if after.starts_with('/') {
            core = &word[start..=start + core.len()];
            after = &after[1..];
        }
        for part in ["<", core, ">"] {
            line.push_str(part);
        }
    } else if is_name(core) {
        push_code(line, core);
    } else {
        escape(line, core);
    }
    escape(line, after);
}

/// Whether a word is the name of something in code: what clippy's `doc_markdown` takes for one.
fn is_name(word: &str) -> bool {
    if word.is_empty() || PROSE.contains(&word) {
        return false;
    }
    let marks = ["_", "::", "://"];
    if marks.iter().any(|mark| word.contains(mark)) || word.ends_with("()") {
        return true;
    }
    let (mut upper, mut lower) = (0, 0);
    for character in word.strip_suffix('s').unwrap_or(word).chars() {
        if !character.is_alphanumeric() {
            return false;
        }
        upper += usize::from(character.is_uppercase());
        lower += usize::from(character.is_lowercase());
    }
    let starts_small = word.starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_lowercase());
    upper > 1 && lower > 0 && !starts_small
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
