//! Constraints, as constant data and as what is asked of a type's traits.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::pattern;
use crate::attribute::bounds::Number;
use crate::item::types::Type;
use crate::model::{Constraints, Field, Presence};
use crate::shape::Shape;

/// The constraints as an expression of type `Constraints`, in the order in which their violations
/// are told.
pub(crate) fn constraints(constraints: &Constraints) -> TokenStream {
    let mut all = Vec::new();
    if constraints.sensitive {
        all.push(quote!(__p::Sensitive));
    }
    if let Some((min, max)) = constraints.length {
        all.extend(max.map(|max| quote!(__p::MaxLength(#max))));
        all.extend(min.map(|min| quote!(__p::MinLength(#min))));
    }
    if let Some(compiled) = &constraints.pattern {
        let compiled = pattern::pattern(compiled);
        all.push(quote!(__p::Matches(&#compiled)));
    }
    if let Some((min, max)) = constraints.range {
        let (min, max) = (min.map(number), max.map(number));
        all.extend(max.map(|max| quote!(__p::MaxValue(#max))));
        all.extend(min.map(|min| quote!(__p::MinValue(#min))));
    }
    let inner = [
        (quote!(Items), &constraints.items),
        (quote!(Keys), &constraints.keys),
        (quote!(Values), &constraints.values),
    ];
    for (name, inner) in inner {
        all.extend(inner.as_deref().map(self::constraints).map(|inner| quote!(__p::#name(#inner))));
    }
    if all.is_empty() {
        return quote!(__p::Constraints::NONE);
    }
    quote!(__p::Constraints(&[#(#all),*]))
}

pub(crate) fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(__p::None), |value| quote!(__p::Some(#value)))
}

fn number(number: Number) -> TokenStream {
    match number {
        Number::Integer(number) => quote!(__p::Number::Integer(#number)),
        Number::Float(number) => quote!(__p::Number::Float(#number)),
    }
}

/// Statements that ask of a field's type, by its traits, that its constraints apply to it: so
/// aliases, newtypes and generic fields are held to that too. A type of the standard library's was
/// held to it by its name.
pub(crate) fn asked(field: &Field<'_>) -> Option<TokenStream> {
    if told_by_name(field.written_type(), &field.constraints) {
        return None;
    }
    let ty = field.value_type();
    let kind = quote_spanned!(field.span()=> <#ty as __p::Value>::Kind);
    let mut asked = asked_of(&kind, &field.constraints, field);
    if let Presence::Other = field.presence {
        asked.extend(quote_spanned!(field.span()=> let _ = __p::has_entries::<#kind>;));
    }
    Some(asked)
}

/// Whether the name of a type, and of what it holds, tells that these constraints apply.
fn told_by_name(ty: &Type, constraints: &Constraints) -> bool {
    let inside = |ty: &Type, inner: &Option<Box<Constraints>>| {
        inner.as_deref().is_none_or(|inner| told_by_name(ty, inner))
    };
    match &ty.shape {
        Shape::Text | Shape::Boolean | Shape::Number => true,
        Shape::List(item) => inside(item, &constraints.items),
        Shape::Map(_, value) => inside(value, &constraints.values),
        Shape::Optional(_) | Shape::Impossible(_) | Shape::Unknown => false,
    }
}

fn asked_of(kind: &TokenStream, constraints: &Constraints, field: &Field<'_>) -> TokenStream {
    let span = field.span();
    let mut asked = TokenStream::new();
    if constraints.length.is_some() {
        asked.extend(quote_spanned!(span=> let _ = __p::has_length::<#kind>;));
    }
    if constraints.pattern.is_some() {
        asked.extend(quote_spanned!(span=> let _ = __p::has_pattern::<#kind>;));
    }
    if constraints.range.is_some() {
        asked.extend(quote_spanned!(span=> let _ = __p::has_range::<#kind>;));
    }
    if let Some(items) = &constraints.items {
        asked.extend(quote_spanned!(span=> let _ = __p::has_items::<#kind>;));
        let kind = quote_spanned!(span=> <#kind as __p::HasItems>::Item);
        asked.extend(asked_of(&kind, items, field));
    }
    if constraints.keys.is_some() || constraints.values.is_some() {
        asked.extend(quote_spanned!(span=> let _ = __p::has_entries::<#kind>;));
    }
    if let Some(values) = &constraints.values {
        let kind = quote_spanned!(span=> <#kind as __p::HasEntries>::Entry);
        asked.extend(asked_of(&kind, values, field));
    }
    asked
}
