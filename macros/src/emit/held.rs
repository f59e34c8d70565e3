//! What a definition asks of the types of fields, and of other types by this one.

use super::member::Member;
use super::template::Template;
use crate::check::definition::limits::Needed;
use crate::definition::{Held, Holds};
use crate::errors::Underlined as _;
use crate::item::types::Type;
use crate::mention::Mentions;
use crate::shape::{self, Shape};

/// `impl HeldTo`, for an item that is held to a definition, and its files, which the compiler
/// watches so that an edit of them compiles the item anew.
pub(crate) fn to_definition(identity: Option<u64>, files: &[String], out: &mut Template) {
    if let Some(identity) = identity {
        out.write(format_args!(
            "impl<#parameters> __p::HeldTo<{identity}> for #ident<#arguments> where #predicates {{}}"
        ));
    }
    for file in files {
        // A string of Rust's, whatever characters the path has.
        if std::path::Path::new(file).is_absolute() {
            out.write(format_args!("const _: &[__p::u8] = ::core::include_bytes!({file:?});"));
        } else {
            let path = format!("/{file}");
            out.write(format_args!(
                "const _: &[__p::u8] = ::core::include_bytes!(::core::concat!(\
                ::core::env!(\"CARGO_MANIFEST_DIR\"), {path:?}));"
            ));
        }
    }
}

/// Writes statements that ask of a field's type, by its traits, that it holds what the definition
/// has there. What a name of the standard library's tells has been checked by it.
pub(crate) fn ask(member: &Member<'_>, mentioned: &Mentions, out: &mut Template) {
    let field = member.field;
    let Some(held) = field.held else { return };
    let (mut ty, mut held, mut inside) = (field.written_type(), held, false);
    loop {
        (ty, held) = match (&ty.shape, &held.holds) {
            (Shape::List(item), Holds::List(of)) => (item, of),
            (Shape::Map(_, value), Holds::Map(_, of)) => (value, of),
            _ => break,
        };
        inside = true;
    }
    if is_told(ty) {
        return;
    }
    let value = if inside { out.put(ty).to_string() } else { member.value.clone() };
    let asked = asked(&format!("<{value} as __p::Value>::Kind"), held, &field.name, mentioned);
    let asked = out.at(ty.ends(), &asked);
    out.text(&asked);
}

/// Whether a type's name tells what it holds.
fn is_told(ty: &Type) -> bool {
    match &ty.shape {
        Shape::Number => shape::number(ty).is_some(),
        Shape::Unknown | Shape::Optional(_) | Shape::Impossible(_) => false,
        _ => true,
    }
}

/// The statement that asks of a kind that it is what is held to there.
fn asked(kind: &str, held: &Held, name: &str, mentioned: &Mentions) -> String {
    let is = match &held.holds {
        Holds::Text => "is_text",
        Holds::Boolean => "is_boolean",
        Holds::Float(_) => "is_float",
        Holds::Blob => "is_blob",
        Holds::Timestamp => "is_moment",
        Holds::Document | Holds::Undefined => "is_document",
        Holds::Structure if held.identity == 0 => "is_any_structure",
        Holds::Enum(_) if held.identity == 0 => "is_text",
        Holds::Integer(..) => {
            let Needed { bits, negative } = Needed::by(held);
            return format!("let _ = __p::is_whole::<{kind}, {bits}, {negative}>;");
        }
        Holds::List(of) => {
            let item = format!("<{kind} as __p::IsList>::Item");
            return format!("let _ = __p::is_list::<{kind}>; ")
                + &asked(&item, of, name, mentioned);
        }
        Holds::Map(_, of) => {
            let entry = format!("<{kind} as __p::IsMap>::Entry");
            return format!("let _ = __p::is_map::<{kind}>; ")
                + &asked(&entry, of, name, mentioned);
        }
        Holds::Structure => return of_a_definition(kind, held, "Structure", "", name, mentioned),
        Holds::Enum(_) => {
            return of_a_definition(kind, held, "Enum", ", or a `String`", name, mentioned);
        }
    };
    format!("let _ = __p::{is}::<{kind}>;")
}

/// Asks by a trait of this place, so that the compiler's message can name the definition.
fn of_a_definition(
    kind: &str,
    held: &Held,
    what: &str,
    or: &str,
    name: &str,
    mentioned: &Mentions,
) -> String {
    let (reference, identity) = (&held.reference, held.identity);
    let message =
        format!("`{name}` is `{reference}` in the definition, and its type is not held to that");
    let label = format!("not held to `{reference}`");
    let note = format!(
        "write a type with `#[derive(Cognito{what})]` and `#[doc_ref(\"{reference}\")]`{or}"
    );
    let mut called = String::from("HeldTo");
    for character in held.name().chars() {
        if character.is_ascii_alphanumeric() {
            called.push(character);
        }
    }
    // The field's type is named where the trait stands.
    while mentioned.contains(&called) {
        called.push('_');
    }
    format!(
        "{{
            #[diagnostic::on_unimplemented(message = {message:?}, label = {label:?}, note = {note:?})]
            trait {called} {{}}
            #[diagnostic::do_not_recommend]
            impl<__K: __p::Is{what}<{identity}>> {called} for __K {{}}
            fn {called}<__K: {called}>() {{}}
            let _ = {called}::<{kind}>;
        }}"
    )
}
