//! Constraints, as constant data and as what is asked of a type's traits.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::pattern;
use crate::attribute::bounds::Number;
use crate::model::{Constraints, Field, Presence};

/// The constraints as an expression of type `&'static Constraints`.
pub(crate) fn constraints(constraints: &Constraints, krate: &TokenStream) -> TokenStream {
    if constraints.is_none() {
        return quote!(&#krate::__private::Constraints::NONE);
    }
    let mut set = TokenStream::new();
    if constraints.sensitive {
        set.extend(quote!(sensitive: true,));
    }
    if let Some((min, max)) = constraints.length {
        let bound = |bound: Option<u64>| option(bound.map(|bound| quote!(#bound)));
        let bounds = bounds(&bound(min), &bound(max), krate);
        set.extend(quote!(length: #bounds,));
    }
    if let Some((min, max)) = constraints.range {
        let number = |bound: Option<Number>| option(bound.map(|bound| number(bound, krate)));
        let bounds = bounds(&number(min), &number(max), krate);
        set.extend(quote!(range: #bounds,));
    }
    if let Some(compiled) = &constraints.pattern {
        let compiled = pattern::pattern(compiled, krate);
        set.extend(quote!(pattern: ::core::option::Option::Some(&#compiled),));
    }
    for (name, inner) in inner(constraints) {
        let inner = self::constraints(inner, krate);
        set.extend(quote!(#name: ::core::option::Option::Some(#inner),));
    }
    quote!(&#krate::__private::Constraints { #set ..#krate::__private::Constraints::NONE })
}

/// The constraints of what a list or a map holds, by the name of their field.
fn inner(constraints: &Constraints) -> impl Iterator<Item = (TokenStream, &Constraints)> {
    let all = [
        (quote!(items), &constraints.items),
        (quote!(keys), &constraints.keys),
        (quote!(values), &constraints.values),
    ];
    all.into_iter().filter_map(|(name, inner)| Some((name, inner.as_deref()?)))
}

pub(crate) fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(
        || quote!(::core::option::Option::None),
        |value| quote!(::core::option::Option::Some(#value)),
    )
}

fn bounds(min: &TokenStream, max: &TokenStream, krate: &TokenStream) -> TokenStream {
    quote!(#krate::__private::Bounds { min: #min, max: #max })
}

fn number(number: Number, krate: &TokenStream) -> TokenStream {
    match number {
        Number::Integer(number) => quote!(#krate::__private::Number::Integer(#number)),
        Number::Float(number) => quote!(#krate::__private::Number::Float(#number)),
    }
}

/// Statements that ask of a field's type, by its traits, that its constraints apply to it: so
/// aliases, newtypes and generic fields are held to that too.
pub(crate) fn asked(field: &Field<'_>, krate: &TokenStream) -> TokenStream {
    let krate = &field.krate(krate);
    let ty = field.value_type(krate);
    let kind = quote_spanned!(field.span()=> <#ty as #krate::__private::Value>::Kind);
    let mut asked = asked_of(&kind, &field.constraints, field, krate);
    if let Presence::Other = field.presence {
        asked.extend(quote_spanned!(field.span()=> let _ = #krate::__private::has_entries::<#kind>;));
    }
    asked
}

fn asked_of(
    kind: &TokenStream,
    constraints: &Constraints,
    field: &Field<'_>,
    krate: &TokenStream,
) -> TokenStream {
    let span = field.span();
    let mut asked = TokenStream::new();
    if constraints.length.is_some() {
        asked.extend(quote_spanned!(span=> let _ = #krate::__private::has_length::<#kind>;));
    }
    if constraints.pattern.is_some() {
        asked.extend(quote_spanned!(span=> let _ = #krate::__private::has_pattern::<#kind>;));
    }
    if constraints.range.is_some() {
        asked.extend(quote_spanned!(span=> let _ = #krate::__private::has_range::<#kind>;));
    }
    if let Some(items) = &constraints.items {
        asked.extend(quote_spanned!(span=> let _ = #krate::__private::has_items::<#kind>;));
        let kind = quote_spanned!(span=> <#kind as #krate::__private::HasItems>::Item);
        asked.extend(asked_of(&kind, items, field, krate));
    }
    if constraints.keys.is_some() || constraints.values.is_some() {
        asked.extend(quote_spanned!(span=> let _ = #krate::__private::has_entries::<#kind>;));
    }
    if let Some(values) = &constraints.values {
        let kind = quote_spanned!(span=> <#kind as #krate::__private::HasEntries>::Entry);
        asked.extend(asked_of(&kind, values, field, krate));
    }
    asked
}
