//! JSON that is written: one object a line.

use std::fmt::Write as _;

use crate::printable::is_command;

/// A member's value.
pub(crate) enum Value<'v> {
    Text(&'v str),
    Number(u32),
    Boolean(bool),
    /// A value that is JSON already.
    #[cfg(feature = "actions")]
    Literal(&'v str),
    #[cfg(feature = "actions")]
    Texts(&'v [&'v str]),
}

/// An object in one line.
pub(crate) fn object(members: &[(&str, Value<'_>)]) -> String {
    let mut line = "{".to_owned();
    for (at, (name, value)) in members.iter().enumerate() {
        if at > 0 {
            line.push(',');
        }
        string(&mut line, name);
        line.push(':');
        match value {
            Value::Text(text) => string(&mut line, text),
            Value::Number(number) => line.push_str(&number.to_string()),
            Value::Boolean(boolean) => line.push_str(&boolean.to_string()),
            #[cfg(feature = "actions")]
            Value::Literal(json) => line.push_str(json),
            #[cfg(feature = "actions")]
            Value::Texts(texts) => list(&mut line, texts),
        }
    }
    line.push('}');
    line
}

/// Adds texts as a JSON array.
#[cfg(feature = "actions")]
fn list(line: &mut String, texts: &[&str]) {
    line.push('[');
    for (at, text) in texts.iter().enumerate() {
        if at > 0 {
            line.push(',');
        }
        string(line, text);
    }
    line.push(']');
}

/// Adds a text as a JSON string.
pub(crate) fn string(line: &mut String, text: &str) {
    line.push('"');
    let mut rest = text;
    // What stands between two escapes is copied as a whole: bodies are long.
    while let Some(at) = rest.find(needs_escape) {
        let (plain, behind) = rest.split_at(at);
        line.push_str(plain);
        let mut characters = behind.chars();
        match characters.next() {
            Some(mark @ ('"' | '\\')) => {
                line.push('\\');
                line.push(mark);
            }
            // Writing to a string does not fail; no control character is beyond 16 bits.
            Some(character) => drop(write!(line, "\\u{:04x}", u32::from(character))),
            None => {}
        }
        rest = characters.as_str();
    }
    line.push_str(rest);
    line.push('"');
}

/// A command is escaped so that no line commands a terminal that it is shown on.
fn needs_escape(character: char) -> bool {
    matches!(character, '"' | '\\') || is_command(character)
}

#[cfg(test)]
mod tests {
    use super::{Value, object};

    #[test]
    fn an_object_is_one_line() {
        let line = object(&[
            ("a", Value::Text("\"\\\n\u{7f}é")),
            ("b", Value::Number(3)),
            ("c", Value::Boolean(true)),
        ]);
        assert_eq!(line, r#"{"a":"\"\\\u000a\u007fé","b":3,"c":true}"#);
    }
}
