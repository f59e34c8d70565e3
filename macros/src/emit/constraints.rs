//! Constraints, as constant data and as what is asked of a type's traits.

use super::member::Member;
use super::pattern;
use super::template::Template;
use crate::attribute::bounds::Number;
use crate::attribute::constraint::{Constraints as Written, Inner};
use crate::item::types::Type;
use crate::model::{Constraints, Presence};
use crate::shape::Shape;

/// The constraints as an expression of type `Constraints`, in the order in which their violations
/// are told.
pub(crate) fn constraints(constraints: &Constraints) -> String {
    expression(constraints, "#_ ")
}

/// The same, with a mark before the list: for the outermost, that there are no holes in it.
fn expression(constraints: &Constraints, mark: &str) -> String {
    let mut all = String::new();
    if constraints.sensitive {
        all.push_str("__p::Sensitive,");
    }
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            for part in ["__p::", name, "(", &value, "),"] {
                all.push_str(part);
            }
        }
    };
    let length = |length: u64| format!("{length}u64");
    let (min, max) = constraints.length;
    add("MaxLength", max.map(length));
    add("MinLength", min.map(length));
    for compiled in &constraints.patterns {
        add("Matches", Some(format!("&{}", pattern::pattern(compiled))));
    }
    if !constraints.one_of.is_empty() {
        add("OneOf", Some(format!("&{:?}", constraints.one_of)));
    }
    let (min, max) = constraints.range;
    add("MaxValue", max.map(number));
    add("MinValue", min.map(number));
    add("MultipleOf", constraints.multiple_of.map(number));
    let within =
        |inner: &Option<Box<Constraints>>| inner.as_deref().map(|inner| expression(inner, ""));
    add("Items", within(&constraints.items));
    add("Keys", within(&constraints.keys));
    add("Values", within(&constraints.values));
    if constraints.unique {
        all.push_str("__p::UniqueItems,");
    }
    if all.is_empty() {
        return "__p::Constraints::NONE".to_owned();
    }
    format!("__p::Constraints {mark}(&[{all}])")
}

fn number(number: Number) -> String {
    match number {
        Number::Integer(number) => format!("__p::Number::Integer({number}i128)"),
        Number::Float(number) => format!("__p::Number::Float({number:?}f64)"),
    }
}

/// Writes statements that ask of a field's type, by its traits, that its constraints apply to it:
/// so aliases, newtypes and generic fields are held to that too. A type of the standard library's
/// was held to it by its name.
pub(crate) fn ask(member: &Member<'_>, out: &mut Template) {
    let field = member.field;
    let mut asked = String::new();
    if !told_by_name(field.written_type(), field.written) {
        let kind = format!("<{} as __p::Value>::Kind", member.value);
        ask_of(&kind, field.written, &mut asked);
    }
    // A box of a map is called a map too.
    if let Presence::Other = field.presence {
        statement("keeps_members", &member.value, &mut asked);
    }
    if !asked.is_empty() {
        let asked = out.at(member.place(), &asked);
        out.text(&asked);
    }
}

/// Whether the name of a type, and of what it holds, tells that these constraints apply.
fn told_by_name(ty: &Type, constraints: &Written) -> bool {
    let inside = |ty: &Type, inner: &Option<Box<Inner>>| {
        inner.as_deref().is_none_or(|inner| told_by_name(ty, &inner.constraints))
    };
    match &ty.shape {
        Shape::Text | Shape::Boolean | Shape::Number => true,
        Shape::List(item) => inside(item, &constraints.items),
        Shape::Map(_, value) => inside(value, &constraints.values),
        Shape::Optional(_) | Shape::Impossible(_) | Shape::Unknown => false,
    }
}

fn ask_of(kind: &str, constraints: &Written, asked: &mut String) {
    let mut ask = |wanted: bool, function: &str| {
        if wanted {
            statement(function, kind, asked);
        }
    };
    ask(constraints.length.is_some(), "has_length");
    ask(constraints.pattern.is_some(), "has_pattern");
    ask(constraints.range.is_some(), "has_range");
    ask(constraints.items.is_some(), "has_items");
    ask(constraints.keys.is_some() || constraints.values.is_some(), "has_entries");
    if let Some(items) = &constraints.items {
        ask_of(&format!("<{kind} as __p::HasItems>::Item"), &items.constraints, asked);
    }
    if let Some(values) = &constraints.values {
        ask_of(&format!("<{kind} as __p::HasEntries>::Entry"), &values.constraints, asked);
    }
}

/// The statement that names a function, and so asks what it asks of a kind.
fn statement(function: &str, kind: &str, asked: &mut String) {
    for part in ["let _ = __p::", function, "::<", kind, ">;"] {
        asked.push_str(part);
    }
}
