//! Constraints, as constant data and as what is asked of a type's traits.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};

use super::{pattern, template};
use crate::attribute::bounds::Number;
use crate::attribute::constraint::{Constraints as Written, Inner};
use crate::item::types::Type;
use crate::model::{Constraints, Field, Presence};
use crate::shape::Shape;

/// The constraints as an expression of type `Constraints`, in the order in which their violations
/// are told.
pub(crate) fn constraints(constraints: &Constraints) -> TokenStream {
    let mut all = TokenStream::new();
    if constraints.sensitive {
        all.extend(quote!(__p::Sensitive,));
    }
    let mut add = |name: &str, value: Option<TokenStream>| {
        if let Some(value) = value {
            all.extend(template::of(&format!("__p::{name}(#value),"), &[("value", &value)]));
        }
    };
    let (min, max) = constraints.length;
    add("MaxLength", max.map(length));
    add("MinLength", min.map(length));
    for compiled in &constraints.patterns {
        let compiled = pattern::pattern(compiled);
        add("Matches", Some(quote!(&#compiled)));
    }
    if !constraints.one_of.is_empty() {
        let values = &constraints.one_of;
        add("OneOf", Some(quote!(&[#(#values),*])));
    }
    let (min, max) = constraints.range;
    add("MaxValue", max.map(number));
    add("MinValue", min.map(number));
    add("MultipleOf", constraints.multiple_of.map(number));
    let within = |inner: &Option<Box<Constraints>>| inner.as_deref().map(self::constraints);
    add("Items", within(&constraints.items));
    add("Keys", within(&constraints.keys));
    add("Values", within(&constraints.values));
    if constraints.unique {
        all.extend(quote!(__p::UniqueItems,));
    }
    if all.is_empty() {
        return quote!(__p::Constraints::NONE);
    }
    quote!(__p::Constraints(&[#all]))
}

/// The value of an `Option`.
pub(crate) fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        None => template::of("__p::None", &[]),
        Some(value) => template::of("__p::Some(#value)", &[("value", &value)]),
    }
}

fn length(length: u64) -> TokenStream {
    length.to_token_stream()
}

fn number(number: Number) -> TokenStream {
    match number {
        Number::Integer(number) => {
            template::of("__p::Number::Integer(#number)", &[("number", &number)])
        }
        Number::Float(number) => {
            template::of("__p::Number::Float(#number)", &[("number", &number)])
        }
    }
}

/// Adds statements that ask of a field's type, by its traits, that its constraints apply to it: so
/// aliases, newtypes and generic fields are held to that too. A type of the standard library's was
/// held to it by its name.
pub(crate) fn ask(field: &Field<'_>, asked: &mut TokenStream) {
    if told_by_name(field.written_type(), field.written) {
        return;
    }
    let ty = field.value_type();
    let kind = quote_spanned!(field.span()=> <#ty as __p::Value>::Kind);
    ask_of(&kind, field.written, field, asked);
    if let Presence::Other = field.presence {
        asked.extend(quote_spanned!(field.span()=> let _ = __p::has_entries::<#kind>;));
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

fn ask_of(kind: &TokenStream, constraints: &Written, field: &Field<'_>, asked: &mut TokenStream) {
    let span = field.span();
    let mut ask = |wanted: bool, function: &str| {
        if wanted {
            let text = format!("let _ = __p::{function}::<#kind>;");
            asked.extend(template::at(span, &text, &[("kind", kind)]));
        }
    };
    ask(constraints.length.is_some(), "has_length");
    ask(constraints.pattern.is_some(), "has_pattern");
    ask(constraints.range.is_some(), "has_range");
    ask(constraints.items.is_some(), "has_items");
    ask(constraints.keys.is_some() || constraints.values.is_some(), "has_entries");
    if let Some(items) = &constraints.items {
        let kind = quote_spanned!(span=> <#kind as __p::HasItems>::Item);
        ask_of(&kind, &items.constraints, field, asked);
    }
    if let Some(values) = &constraints.values {
        let kind = quote_spanned!(span=> <#kind as __p::HasEntries>::Entry);
        ask_of(&kind, &values.constraints, field, asked);
    }
}
