//! Lines as rustfmt leaves them (its default configuration, style edition 2024).

use super::model::{Attribute, Type};

/// The width of a line.
pub(super) const WIDTH: usize = 100;
/// The width of an attribute's arguments (`attr_fn_like_width`), if there is more than one.
const ARGUMENTS: usize = 70;

/// Adds an attribute.
pub(super) fn attribute(out: &mut String, indent: &str, attribute: &Attribute) {
    let (name, arguments) = (attribute.name, &attribute.arguments);
    if arguments.is_empty() {
        out.extend([indent, "#[", name, "]\n"]);
        return;
    }
    let one_line = format!("{indent}#[{name}({})]", arguments.join(", "));
    let inside = arguments.join(", ").chars().count();
    let fits = one_line.chars().count() <= WIDTH && (arguments.len() == 1 || inside <= ARGUMENTS);
    // What is no path, literal or list of these is left as it is written.
    let verbatim = arguments.iter().any(|one| !one.starts_with('"') && one.contains(".."));
    if fits || verbatim {
        out.push_str(&one_line);
        out.push('\n');
        return;
    }
    out.extend([indent, "#[", name, "(\n"]);
    for (at, argument) in arguments.iter().enumerate() {
        let end = if at + 1 == arguments.len() { "\n" } else { ",\n" };
        out.extend([indent, "    ", argument, end]);
    }
    out.extend([indent, ")]\n"]);
}

/// Adds a field.
pub(super) fn field(out: &mut String, name: &str, ty: &Written) {
    let start = format!("    pub {name}:");
    let plain = ty.plain();
    if start.len() + 1 + plain.len() < WIDTH {
        out.extend([&start, " ", &plain, ",\n"]);
    } else if 8 + plain.len() < WIDTH {
        out.extend([&start, "\n        ", &plain, ",\n"]);
    } else {
        out.extend([&start, " ", &ty.broken(4), ",\n"]);
    }
}

/// A type as it is written: a name, and its arguments.
pub(super) struct Written {
    name: String,
    arguments: Vec<Written>,
}

impl Written {
    /// A type of a field; `items` are the names of the items.
    pub(super) fn of(ty: &Type, items: &[String]) -> Self {
        let generic = |name: &str, arguments| Self { name: name.to_owned(), arguments };
        let plain = |name: &str| generic(name, Vec::new());
        match ty {
            Type::Plain(name) => plain(name),
            Type::Item { item, boxed } => {
                let item = plain(items.get(*item).map_or("", String::as_str));
                if *boxed { generic("Box", vec![item]) } else { item }
            }
            Type::List(inner) => generic("Vec", vec![Self::of(inner, items)]),
            Type::Map(inner) => generic("BTreeMap", vec![plain("String"), Self::of(inner, items)]),
        }
    }

    pub(super) fn optional(self) -> Self {
        Self { name: "Option".to_owned(), arguments: vec![self] }
    }

    fn plain(&self) -> String {
        if self.arguments.is_empty() {
            return self.name.clone();
        }
        let arguments: Vec<String> = self.arguments.iter().map(Self::plain).collect();
        format!("{}<{}>", self.name, arguments.join(", "))
    }

    /// Over several lines, each argument in one of its own.
    fn broken(&self, indent: usize) -> String {
        if self.arguments.is_empty() {
            return self.name.clone();
        }
        let (outer, inner) = (" ".repeat(indent), " ".repeat(indent + 4));
        let mut broken = format!("{}<\n", self.name);
        for argument in &self.arguments {
            let plain = argument.plain();
            let fits = indent + 4 + plain.len() < WIDTH;
            let text = if fits { plain } else { argument.broken(indent + 4) };
            broken.extend([&inner, &text, ",\n"]);
        }
        broken.push_str(&outer);
        broken.push('>');
        broken
    }
}
