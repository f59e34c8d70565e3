//! What a definition asks of the types of fields, and of other types by this one.

use proc_macro2::{Literal, Span, TokenStream};
use quote::ToTokens;

use super::template::{self, Template};
use crate::check::definition::limits::Needed;
use crate::definition::{Held, Holds};
use crate::item::types::Type;
use crate::model::Field;
use crate::shape::{self, Shape};

/// `impl HeldTo`, for an item that is held to a definition, and its files, which the compiler
/// watches so that an edit of them compiles the item anew.
pub(crate) fn to_definition(identity: Option<u64>, files: &[String], out: &mut Template) {
    if let Some(identity) = identity {
        out.hole("identity", &Literal::u64_unsuffixed(identity));
        out.text(
            "impl<#parameters> __p::HeldTo<#identity> for #ident<#arguments> where #predicates {}",
        );
    }
    for file in files {
        // A string of Rust's, whatever characters the path has.
        if std::path::Path::new(file).is_absolute() {
            out.text(&format!("const _: &[__p::u8] = ::core::include_bytes!({file:?});"));
        } else {
            let path = format!("/{file}");
            out.text(&format!(
                "const _: &[__p::u8] = ::core::include_bytes!(::core::concat!(\
                ::core::env!(\"CARGO_MANIFEST_DIR\"), {path:?}));"
            ));
        }
    }
}

/// Adds statements that ask of a field's type, by its traits, that it holds what the definition has
/// there. What a name of the standard library's tells has been checked by it.
pub(crate) fn ask(field: &Field<'_>, asked: &mut TokenStream) {
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
    let (value, span) = (field.value_type(), ty.span());
    let value: &dyn ToTokens = if inside { ty } else { &value };
    let kind = template::at(span, "<#value as __p::Value>::Kind", &[("value", value)]);
    ask_of(&kind, held, span, field, asked);
}

/// Whether a type's name tells what it holds.
fn is_told(ty: &Type) -> bool {
    match &ty.shape {
        Shape::Number => shape::number(ty).is_some(),
        Shape::Unknown | Shape::Optional(_) | Shape::Impossible(_) => false,
        _ => true,
    }
}

fn ask_of(kind: &TokenStream, held: &Held, span: Span, field: &Field<'_>, asked: &mut TokenStream) {
    let mut ask = |text: &str| asked.extend(template::at(span, text, &[("kind", kind)]));
    match &held.holds {
        Holds::Text => ask("let _ = __p::is_text::<#kind>;"),
        Holds::Boolean => ask("let _ = __p::is_boolean::<#kind>;"),
        Holds::Float(_) => ask("let _ = __p::is_float::<#kind>;"),
        Holds::Blob => ask("let _ = __p::is_blob::<#kind>;"),
        Holds::Timestamp => ask("let _ = __p::is_moment::<#kind>;"),
        Holds::Document | Holds::Undefined => ask("let _ = __p::is_document::<#kind>;"),
        Holds::Structure if held.identity == 0 => ask("let _ = __p::is_any_structure::<#kind>;"),
        Holds::Enum(_) if held.identity == 0 => ask("let _ = __p::is_text::<#kind>;"),
        Holds::Integer(..) => {
            let Needed { bits, negative } = Needed::by(held);
            ask(&format!("let _ = __p::is_whole::<#kind, {bits}, {negative}>;"));
        }
        Holds::List(of) => {
            ask("let _ = __p::is_list::<#kind>;");
            let text = "<#kind as __p::IsList>::Item";
            ask_of(&template::at(span, text, &[("kind", kind)]), of, span, field, asked);
        }
        Holds::Map(_, of) => {
            ask("let _ = __p::is_map::<#kind>;");
            let text = "<#kind as __p::IsMap>::Entry";
            ask_of(&template::at(span, text, &[("kind", kind)]), of, span, field, asked);
        }
        Holds::Structure => ask(&of_a_definition(held, &field.name, "Structure", "")),
        Holds::Enum(_) => ask(&of_a_definition(held, &field.name, "Enum", ", or a `String`")),
    }
}

/// Asks by a trait of this place, so that the compiler's message can name the definition.
fn of_a_definition(held: &Held, name: &str, what: &str, or: &str) -> String {
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
    format!(
        "{{
            #[diagnostic::on_unimplemented(message = {message:?}, label = {label:?}, note = {note:?})]
            trait {called} {{}}
            #[diagnostic::do_not_recommend]
            impl<__K: __p::Is{what}<{identity}>> {called} for __K {{}}
            fn is<__K: {called}>() {{}}
            let _ = is::<#kind>;
        }}"
    )
}
