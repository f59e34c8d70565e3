//! JSON that is written: one object a line.

use std::fmt::Write as _;

use crate::printable::is_command;

/// A member's value.
pub(crate) enum Value<'v> {
    Text(&'v str),
    Number(u32),
    Boolean(bool),
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
        }
    }
    line.push('}');
    line
}

/// Adds a text as a JSON string.
pub(crate) fn string(line: &mut String, text: &str) {
    line.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                line.push('\\');
                line.push(character);
            }
            // So that no line commands a terminal that it is shown on.
            _ if is_command(character) => {
                // Writing to a string does not fail; no control character is beyond 16 bits.
                let _ = write!(line, "\\u{:04x}", u32::from(character));
            }
            _ => line.push(character),
        }
    }
    line.push('"');
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
