//! What can be seen of a type from how it is written.
//!
//! It is used for better errors only. A type's name proves nothing, an alias can stand for
//! anything, so what a type really is, is asked of traits in the expansion.

use proc_macro2::{Delimiter, Group, TokenTree};

use crate::item::reader::{self, Reader};
use crate::item::types::Type;

/// A type as far as its name tells.
pub(crate) enum Shape {
    Text,
    Boolean,
    Number,
    List(Box<Type>),
    /// Of its keys and its values.
    Map(Box<Type>, Box<Type>),
    Optional(Box<Type>),
    /// A type that nothing can be read into, and what it is called.
    Impossible(&'static str),
    /// Whatever it is, its traits will tell.
    Unknown,
}

/// What is seen of a type.
pub(crate) struct Seen {
    pub(crate) shape: Shape,
    /// Whether a lifetime is left out in it: a reference without one, or `'_`.
    pub(crate) elides_a_lifetime: bool,
}

impl Seen {
    fn of(shape: Shape) -> Seen {
        Seen { shape, elides_a_lifetime: false }
    }

    fn impossible(what: &'static str) -> Seen {
        Seen::of(Shape::Impossible(what))
    }
}

/// `str` itself, behind no pointer.
const STR: &str = "text of no known size";

/// Text that would outlive the JSON that it is read from.
pub(crate) const STATIC: &str = "text borrowed for `'static`";

/// What these tokens are, as a type, look like.
pub(crate) fn seen(tokens: &[TokenTree]) -> Seen {
    if let [TokenTree::Group(group)] = tokens {
        return of_group(group);
    }
    let mut reader = Reader::of(tokens.to_vec());
    reader.open();
    match reader.kind() {
        Some('&') => of_reference(reader),
        Some('*') => Seen::impossible("a raw pointer"),
        Some('!') => Seen::impossible("the never type"),
        Some('\'' | '?') => Seen::impossible("a trait object"),
        Some('a') if reader.is_word("dyn") => Seen::impossible("a trait object"),
        Some('a') if reader.is_word("for") => {
            reader.take();
            reader.in_angles();
            Seen::impossible(if is_function(&reader) { FUNCTION } else { "a trait object" })
        }
        Some('a') if is_function(&reader) => Seen::impossible(FUNCTION),
        _ => of_path(reader),
    }
}

const FUNCTION: &str = "a function pointer";

fn is_function(reader: &Reader) -> bool {
    reader.is_word("fn") || reader.is_word("unsafe") || reader.is_word("extern")
}

/// A type in brackets, or in the invisible group that `macro_rules!` leaves around it.
fn of_group(group: &Group) -> Seen {
    let mut inside = Reader::new(group.stream());
    match group.delimiter() {
        Delimiter::None => seen(&inside.rest()),
        Delimiter::Parenthesis => {
            let first = inside.until(",");
            if first.is_empty() || inside.peek().is_some() {
                return Seen::impossible("a tuple");
            }
            seen(&first)
        }
        Delimiter::Bracket => {
            let item = inside.until(";");
            if inside.peek().is_some() {
                return Seen::impossible("an array");
            }
            Seen { shape: Shape::Impossible("a slice"), ..seen(&item) }
        }
        Delimiter::Brace => Seen::of(Shape::Unknown),
    }
}

fn of_reference(mut reader: Reader) -> Seen {
    reader.take();
    reader.open();
    let (mut elided, mut forever) = (true, false);
    if reader.skip('\'') {
        forever = reader.is_word("static");
        elided = reader.word().is_none_or(|name| name == "_");
    }
    let mutable = reader.is_word("mut");
    if mutable {
        reader.take();
    }
    let target = seen(&reader.rest());
    let text = !mutable && is_str(&target.shape);
    Seen {
        shape: match text {
            true if forever => Shape::Impossible(STATIC),
            true => Shape::Text,
            false => Shape::Impossible("a reference"),
        },
        elides_a_lifetime: elided || target.elides_a_lifetime,
    }
}

fn is_str(shape: &Shape) -> bool {
    matches!(shape, Shape::Impossible(STR))
}

fn of_path(mut reader: Reader) -> Seen {
    // In `<T as Trait>::Option` the last name is the trait's, whatever it is.
    let qualified = reader.in_angles().is_some();
    let (mut name, mut types) = (String::new(), Vec::new());
    let (mut elides_a_lifetime, mut forever) = (false, false);
    while let Some(kind) = reader.kind() {
        match kind {
            ':' => {
                reader.take();
            }
            '<' => {
                let arguments = reader.in_angles().unwrap_or_default();
                for argument in reader::separated(arguments) {
                    forever |= is_lifetime(&argument.0, "static");
                    if is_lifetime(&argument.0, "_") {
                        elides_a_lifetime = true;
                    } else if is_type(&argument.0) {
                        types.push(Type::new(argument.0));
                    }
                }
                for ty in &types {
                    elides_a_lifetime |= ty.elides_a_lifetime;
                }
            }
            'a' => {
                name = reader.word().map(|word| word.to_string()).unwrap_or_default();
                types.clear();
            }
            // `Fn(A) -> B`, `some::macro!(…)`.
            _ => return Seen { shape: Shape::Unknown, elides_a_lifetime },
        }
    }
    let shape = match named(&name, types) {
        _ if qualified => Shape::Unknown,
        Shape::Text if forever => Shape::Impossible(STATIC),
        shape => shape,
    };
    Seen { shape, elides_a_lifetime }
}

/// Whether an argument of a path is the lifetime of this name.
fn is_lifetime(argument: &[TokenTree], name: &str) -> bool {
    let mut reader = Reader::of(argument.to_vec());
    reader.open();
    reader.skip('\'') && reader.is_word(name)
}

/// Whether an argument of a path is a type: no lifetime, no constant, no `Item = u8`.
fn is_type(argument: &[TokenTree]) -> bool {
    let mut reader = Reader::of(argument.to_vec());
    reader.open();
    let first = reader.kind();
    reader.until("=");
    !matches!(first, Some('\'' | '0' | '{' | '-')) && reader.peek().is_none()
}

/// Which number a type is, by its name: `i`, `u` or `f`, and how many bits it has.
pub(crate) fn number(ty: &Type) -> Option<(char, u8)> {
    let Shape::Number = ty.shape else { return None };
    let Some(TokenTree::Ident(name)) = ty.tokens.0.last() else { return None };
    let name = name.to_string();
    let (kind, bits) = name.split_at_checked(1)?;
    let bits = match bits {
        "8" => 8,
        "16" => 16,
        "32" => 32,
        "64" | "size" => 64,
        _ => 128,
    };
    kind.chars().next().map(|kind| (kind, bits))
}

fn named(name: &str, mut types: Vec<Type>) -> Shape {
    let count = types.len();
    let mut next = || Box::new(types.remove(0));
    match (name, count) {
        ("Option", 1) => Shape::Optional(next()),
        ("Vec", 1) => Shape::List(next()),
        ("BTreeMap" | "HashMap", 2 | 3) => Shape::Map(next(), next()),
        ("Box", 1) => boxed(*next()),
        ("String", 0) => Shape::Text,
        ("Arc" | "Cow", 1) if is_str(&next().shape) => Shape::Text,
        ("bool", 0) => Shape::Boolean,
        (
            "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
            | "usize" | "f32" | "f64",
            0,
        ) => Shape::Number,
        ("str", 0) => Shape::Impossible(STR),
        _ => Shape::Unknown,
    }
}

fn boxed(inner: Type) -> Shape {
    match inner.shape {
        shape if is_str(&shape) => Shape::Text,
        Shape::Impossible("a slice") => Shape::List(Box::new(item_of(&inner.tokens.0))),
        shape => shape,
    }
}

/// The type between the brackets of a slice.
fn item_of(slice: &[TokenTree]) -> Type {
    let mut reader = Reader::of(slice.to_vec());
    loop {
        match reader.take() {
            Some(TokenTree::Group(group)) => {
                reader = Reader::new(group.stream());
                if group.delimiter() == Delimiter::Bracket {
                    return Type::new(reader.rest());
                }
            }
            _ => return Type::new(Vec::new()),
        }
    }
}

#[cfg(test)]
mod tests;
