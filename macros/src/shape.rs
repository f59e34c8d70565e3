//! What can be seen of a type from how it is written.
//!
//! It is used for better errors only. A type's name proves nothing, an alias can stand for
//! anything, so what a type really is, is asked of traits in the expansion.

use syn::{GenericArgument, PathArguments, Type};

/// A type as far as its name tells.
pub(crate) enum Shape<'t> {
    Text,
    Boolean,
    Number,
    List(&'t Type),
    /// Of its keys and its values.
    Map(&'t Type, &'t Type),
    Optional(&'t Type),
    /// A type that nothing can be read into, and what it is called.
    Impossible(&'static str),
    /// Whatever it is, its traits will tell.
    Unknown,
}

/// What a type looks like.
pub(crate) fn of(ty: &Type) -> Shape<'_> {
    match plain(ty) {
        Type::Path(path) if path.qself.is_none() => of_path(path),
        Type::Reference(reference) if reference.mutability.is_none() && is_str(&reference.elem) => {
            Shape::Text
        }
        Type::Reference(_) => Shape::Impossible("a reference"),
        Type::Array(_) => Shape::Impossible("an array"),
        Type::FnPtr(_) => Shape::Impossible("a function pointer"),
        Type::Never(_) => Shape::Impossible("the never type"),
        Type::Ptr(_) => Shape::Impossible("a raw pointer"),
        Type::Slice(_) => Shape::Impossible("a slice"),
        Type::TraitObject(_) => Shape::Impossible("a trait object"),
        Type::Tuple(_) => Shape::Impossible("a tuple"),
        _ => Shape::Unknown,
    }
}

/// The type without the parentheses and the invisible groups that `macro_rules!` leaves around it.
pub(crate) fn plain(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => plain(&group.elem),
        Type::Paren(paren) => plain(&paren.elem),
        other => other,
    }
}

/// Whether there is a reference without a lifetime in the type.
pub(crate) fn elides_a_lifetime(ty: &Type) -> bool {
    match plain(ty) {
        Type::Reference(reference) => {
            reference.lifetime.is_none() || elides_a_lifetime(&reference.elem)
        }
        Type::Path(path) => path.path.segments.iter().flat_map(arguments).any(elides_a_lifetime),
        Type::Slice(slice) => elides_a_lifetime(&slice.elem),
        _ => false,
    }
}

/// The types between a path segment's angle brackets.
fn arguments(segment: &syn::PathSegment) -> impl Iterator<Item = &Type> {
    let arguments = match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    };
    arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

fn of_path(path: &syn::TypePath) -> Shape<'_> {
    let Some(last) = path.path.segments.last() else { return Shape::Unknown };
    let arguments: Vec<&Type> = arguments(last).collect();
    match (last.ident.to_string().as_str(), arguments.as_slice()) {
        ("Option", [inner]) => Shape::Optional(inner),
        ("Vec", [item]) => Shape::List(item),
        ("BTreeMap" | "HashMap", [key, value] | [key, value, _]) => Shape::Map(key, value),
        ("Box", [inner]) => of_box(inner),
        ("String", []) => Shape::Text,
        ("Arc" | "Cow", [inner]) if is_str(inner) => Shape::Text,
        ("bool", []) => Shape::Boolean,
        (
            "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
            | "usize" | "f32" | "f64",
            [],
        ) => Shape::Number,
        ("str", []) => Shape::Impossible("text of no known size"),
        _ => Shape::Unknown,
    }
}

fn of_box(inner: &Type) -> Shape<'_> {
    match plain(inner) {
        Type::Slice(slice) => Shape::List(&slice.elem),
        inner if is_str(inner) => Shape::Text,
        inner => of(inner),
    }
}

fn is_str(ty: &Type) -> bool {
    match plain(ty) {
        // Perhaps as `::core::primitive::str`.
        Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "str"),
        _ => false,
    }
}
