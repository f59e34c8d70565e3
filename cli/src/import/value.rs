//! JSON that is written over several lines, for people to read and compare.

use crate::json;

/// A JSON value.
pub(super) enum Value {
    Text(String),
    /// As it is written.
    Number(String),
    Boolean(bool),
    List(Vec<Value>),
    Object(Object),
}

/// The members of an object, in their order.
#[derive(Default)]
pub(super) struct Object(Vec<(String, Value)>);

impl Object {
    pub(super) fn put(&mut self, name: &str, value: Value) {
        self.0.push((name.to_owned(), value));
    }

    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.put(name, Value::Text(text.to_owned()));
    }

    /// An object with nothing in it is left out.
    pub(super) fn object(&mut self, name: &str, object: Object) {
        if !object.0.is_empty() {
            self.put(name, Value::Object(object));
        }
    }
}

impl Value {
    pub(super) fn texts(texts: &[&str]) -> Value {
        Value::List(texts.iter().map(|text| Value::Text((*text).to_owned())).collect())
    }

    /// The text of a file.
    pub(super) fn to_text(&self) -> String {
        let mut out = String::new();
        self.push(&mut out, 0);
        out.push('\n');
        out
    }

    fn push(&self, out: &mut String, depth: usize) {
        match self {
            Value::Text(text) => json::string(out, text),
            Value::Number(number) => out.push_str(number),
            Value::Boolean(boolean) => out.push_str(if *boolean { "true" } else { "false" }),
            Value::List(items) => {
                let each = items.iter().map(|item| (None, item));
                push_all(out, depth, ['[', ']'], each);
            }
            Value::Object(Object(members)) => {
                let each = members.iter().map(|(name, value)| (Some(&name[..]), value));
                push_all(out, depth, ['{', '}'], each);
            }
        }
    }
}

fn push_all<'v>(
    out: &mut String,
    depth: usize,
    [open, close]: [char; 2],
    parts: impl Iterator<Item = (Option<&'v str>, &'v Value)>,
) {
    let mut empty = true;
    out.push(open);
    for (name, value) in parts {
        out.push_str(if empty { "\n" } else { ",\n" });
        empty = false;
        indent(out, depth + 1);
        if let Some(name) = name {
            json::string(out, name);
            out.push_str(": ");
        }
        value.push(out, depth + 1);
    }
    if !empty {
        out.push('\n');
        indent(out, depth);
    }
    out.push(close);
}

fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}
