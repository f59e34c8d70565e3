//! What a definition asks of the types of fields, and of other types by this one.

use proc_macro2::{Literal, Span, TokenStream};
use quote::ToTokens;

use super::template::{self, Template};
use crate::check::definition::limits::Needed;
use crate::definition::{Held, Holds};
use crate::item::types::Type;
use crate::mention::Mentions;
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
pub(crate) fn ask(field: &Field<'_>, mentioned: &Mentions, asked: &mut TokenStream) {
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
    let mut asking = Asking { name: &field.name, span, mentioned, asked };
    asking.of(&kind, held);
}

/// Whether a type's name tells what it holds.
fn is_told(ty: &Type) -> bool {
    match &ty.shape {
        Shape::Number => shape::number(ty).is_some(),
        Shape::Unknown | Shape::Optional(_) | Shape::Impossible(_) => false,
        _ => true,
    }
}

/// The statements about one field.
struct Asking<'a> {
    name: &'a str,
    span: Span,
    mentioned: &'a Mentions,
    asked: &'a mut TokenStream,
}

impl Asking<'_> {
    fn ask(&mut self, text: &str, kind: &TokenStream) {
        self.asked.extend(template::at(self.span, text, &[("kind", kind)]));
    }

    fn of(&mut self, kind: &TokenStream, held: &Held) {
        let text = match &held.holds {
            Holds::Text => "let _ = __p::is_text::<#kind>;",
            Holds::Boolean => "let _ = __p::is_boolean::<#kind>;",
            Holds::Float(_) => "let _ = __p::is_float::<#kind>;",
            Holds::Blob => "let _ = __p::is_blob::<#kind>;",
            Holds::Timestamp => "let _ = __p::is_moment::<#kind>;",
            Holds::Document | Holds::Undefined => "let _ = __p::is_document::<#kind>;",
            Holds::Structure if held.identity == 0 => "let _ = __p::is_any_structure::<#kind>;",
            Holds::Enum(_) if held.identity == 0 => "let _ = __p::is_text::<#kind>;",
            Holds::Integer(..) => {
                let Needed { bits, negative } = Needed::by(held);
                return self
                    .ask(&format!("let _ = __p::is_whole::<#kind, {bits}, {negative}>;"), kind);
            }
            Holds::List(of) => {
                self.ask("let _ = __p::is_list::<#kind>;", kind);
                let item = "<#kind as __p::IsList>::Item";
                return self.of(&template::at(self.span, item, &[("kind", kind)]), of);
            }
            Holds::Map(_, of) => {
                self.ask("let _ = __p::is_map::<#kind>;", kind);
                let entry = "<#kind as __p::IsMap>::Entry";
                return self.of(&template::at(self.span, entry, &[("kind", kind)]), of);
            }
            Holds::Structure => {
                return self.ask(&self.of_a_definition(held, "Structure", ""), kind);
            }
            Holds::Enum(_) => {
                return self.ask(&self.of_a_definition(held, "Enum", ", or a `String`"), kind);
            }
        };
        self.ask(text, kind);
    }

    /// Asks by a trait of this place, so that the compiler's message can name the definition.
    fn of_a_definition(&self, held: &Held, what: &str, or: &str) -> String {
        let (name, reference, identity) = (self.name, &held.reference, held.identity);
        let message = format!(
            "`{name}` is `{reference}` in the definition, and its type is not held to that"
        );
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
        while self.mentioned.contains(&called) {
            called.push('_');
        }
        format!(
        "{{
            #[diagnostic::on_unimplemented(message = {message:?}, label = {label:?}, note = {note:?})]
            trait {called} {{}}
            #[diagnostic::do_not_recommend]
            impl<__K: __p::Is{what}<{identity}>> {called} for __K {{}}
            fn {called}<__K: {called}>() {{}}
            let _ = {called}::<#kind>;
        }}"
    )
    }
}
