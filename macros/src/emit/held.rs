//! What a definition asks of the types of fields, and of other types by this one.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::template::Template;
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
    let mut watched = TokenStream::new();
    for file in files {
        let path = if std::path::Path::new(file).is_absolute() {
            quote!(#file)
        } else {
            let file = format!("/{file}");
            quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #file))
        };
        watched.extend(quote!(
            const _: &[__p::u8] = ::core::include_bytes!(#path);
        ));
    }
    out.hole("watched", &watched);
    out.text("#watched");
}

/// Adds statements that ask of a field's type, by its traits, that it holds what the definition has
/// there. What a name of the standard library's tells has been checked by it.
pub(crate) fn ask(field: &Field<'_>, asked: &mut TokenStream) {
    let Some(held) = field.held else { return };
    let (mut ty, mut held) = (field.written_type(), held);
    let mut kind = None;
    loop {
        (ty, held) = match (&ty.shape, &held.holds) {
            (Shape::List(item), Holds::List(of)) => (item, of),
            (Shape::Map(_, value), Holds::Map(_, of)) => (value, of),
            _ => break,
        };
        kind = Some(quote_spanned!(ty.span()=> <#ty as __p::Value>::Kind));
    }
    if is_told(ty) {
        return;
    }
    let kind = kind.unwrap_or_else(|| {
        let ty = field.value_type();
        quote_spanned!(field.span()=> <#ty as __p::Value>::Kind)
    });
    ask_of(&kind, held, ty.span(), field, asked);
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
    let function = match &held.holds {
        Holds::Text => "is_text",
        Holds::Boolean => "is_boolean",
        Holds::Float(_) => "is_float",
        Holds::Blob => "is_blob",
        Holds::Timestamp => "is_moment",
        Holds::Document => "is_document",
        Holds::Integer(..) => {
            let Needed { bits, negative } = Needed::by(held);
            let bits = Literal::u8_unsuffixed(bits);
            asked.extend(quote_spanned!(span=> let _ = __p::is_whole::<#kind, #bits, #negative>;));
            return;
        }
        Holds::List(of) => {
            asked.extend(quote_spanned!(span=> let _ = __p::is_list::<#kind>;));
            let kind = quote_spanned!(span=> <#kind as __p::IsList>::Item);
            return ask_of(&kind, of, span, field, asked);
        }
        Holds::Map(_, of) => {
            asked.extend(quote_spanned!(span=> let _ = __p::is_map::<#kind>;));
            let kind = quote_spanned!(span=> <#kind as __p::IsMap>::Entry);
            return ask_of(&kind, of, span, field, asked);
        }
        Holds::Structure if held.identity == 0 => "is_any_structure",
        Holds::Enum(_) if held.identity == 0 => "is_text",
        Holds::Structure => return ask_held(kind, held, "IsStructure", span, field, asked),
        Holds::Enum(_) => return ask_held(kind, held, "IsEnum", span, field, asked),
    };
    let function = Ident::new(function, span);
    asked.extend(quote_spanned!(span=> let _ = __p::#function::<#kind>;));
}

/// Asks by a trait of this place, so that the compiler's message can name the definition.
fn ask_held(
    kind: &TokenStream,
    held: &Held,
    wanted: &str,
    span: Span,
    field: &Field<'_>,
    asked: &mut TokenStream,
) {
    let (reference, name, identity) =
        (&held.reference, &field.name, Literal::u64_unsuffixed(held.identity));
    let message =
        format!("`{name}` is `{reference}` in the definition, and its type is not held to that");
    let (derive, or) = match held.holds {
        Holds::Enum(_) => ("CognitoEnum", ", or a `String`"),
        _ => ("CognitoStructure", ""),
    };
    let label = format!("not held to `{reference}`");
    let note =
        format!("write a type with `#[derive({derive})]` and `#[doc_ref(\"{reference}\")]`{or}");
    let mut called = String::from("HeldTo");
    for character in held.name().chars() {
        if character.is_ascii_alphanumeric() {
            called.push(character);
        }
    }
    let (called, wanted) = (Ident::new(&called, span), Ident::new(wanted, span));
    asked.extend(quote_spanned! {span=>
        {
            #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
            trait #called {}
            #[diagnostic::do_not_recommend]
            impl<__K: __p::#wanted<#identity>> #called for __K {}
            fn is<__K: #called>() {}
            let _ = is::<#kind>;
        }
    });
}
