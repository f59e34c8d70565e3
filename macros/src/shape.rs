//! What can be seen of a type from how it is written.
//!
//! It is used for better errors only. A type's name proves nothing, an alias can stand for
//! anything, so what a type really is, is asked of traits in the expansion.

use syn::{GenericArgument, Lifetime, PathArguments, Type};

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

/// Whether a lifetime is left out in the type: a reference without one, or `'_`.
pub(crate) fn elides_a_lifetime(ty: &Type) -> bool {
    match plain(ty) {
        Type::Reference(reference) => {
            reference.lifetime.as_ref().is_none_or(is_elided) || elides_a_lifetime(&reference.elem)
        }
        Type::Path(path) => path.path.segments.iter().any(|segment| {
            lifetimes(segment).any(is_elided) || arguments(segment).any(elides_a_lifetime)
        }),
        Type::Slice(slice) => elides_a_lifetime(&slice.elem),
        _ => false,
    }
}

fn is_elided(lifetime: &Lifetime) -> bool {
    lifetime.ident == "_"
}

/// What stands between a path segment's angle brackets.
fn inside(segment: &syn::PathSegment) -> impl Iterator<Item = &GenericArgument> {
    let arguments = match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    };
    arguments.into_iter().flatten()
}

fn lifetimes(segment: &syn::PathSegment) -> impl Iterator<Item = &Lifetime> {
    inside(segment).filter_map(|argument| match argument {
        GenericArgument::Lifetime(lifetime) => Some(lifetime),
        _ => None,
    })
}

fn arguments(segment: &syn::PathSegment) -> impl Iterator<Item = &Type> {
    inside(segment).filter_map(|argument| match argument {
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

#[cfg(test)]
mod tests {
    use super::{Shape, elides_a_lifetime, of};

    fn shape(text: &str) -> String {
        let name = |ty: &syn::Type| quote::quote!(#ty).to_string();
        match of(&syn::parse_str(text).unwrap()) {
            Shape::Text => "text".to_owned(),
            Shape::Boolean => "boolean".to_owned(),
            Shape::Number => "number".to_owned(),
            Shape::List(item) => format!("list of {}", name(item)),
            Shape::Map(key, value) => format!("map of {} to {}", name(key), name(value)),
            Shape::Optional(inner) => format!("perhaps {}", name(inner)),
            Shape::Impossible(what) => what.to_owned(),
            Shape::Unknown => "unknown".to_owned(),
        }
    }

    #[test]
    fn text_is_seen_by_every_name() {
        let names = ["String", "std::string::String", "&'a str", "&'a ::core::primitive::str"];
        let others = ["Box<str>", "Arc<str>", "Cow<'a, str>", "(String)"];
        for name in names.into_iter().chain(others) {
            assert_eq!(shape(name), "text", "{name}");
        }
    }

    #[test]
    fn what_holds_others_is_seen_with_them() {
        assert_eq!(shape("core::option::Option<u8>"), "perhaps u8");
        assert_eq!(shape("Vec<u8>"), "list of u8");
        assert_eq!(shape("Box<[u8]>"), "list of u8");
        assert_eq!(shape("HashMap<K, u8, S>"), "map of K to u8");
        assert_eq!(shape("Box<bool>"), "boolean");
    }

    #[test]
    fn what_nothing_can_be_read_into_is_called_by_its_name() {
        assert_eq!(shape("[u8; 4]"), "an array");
        assert_eq!(shape("(u8, u8)"), "a tuple");
        assert_eq!(shape("&'a mut str"), "a reference");
        assert_eq!(shape("Box<dyn Trait>"), "a trait object");
        assert_eq!(shape("fn()"), "a function pointer");
    }

    #[test]
    fn a_name_that_can_stand_for_anything_is_unknown() {
        for name in ["Alias", "Cow<'a, [u8]>", "Arc<T>", "<T as Trait>::Option", "T"] {
            assert_eq!(shape(name), "unknown", "{name}");
        }
    }

    #[test]
    fn an_elided_lifetime_is_found_where_a_struct_may_not_have_one() {
        let elided = |text| elides_a_lifetime(&syn::parse_str(text).unwrap());
        assert!(elided("Option<Vec<&str>>") && elided("Box<[&str]>"));
        assert!(elided("Cow<'_, str>") && elided("&'_ str"));
        assert!(!elided("Option<&'a str>") && !elided("Option<fn(&str)>"));
    }
}
