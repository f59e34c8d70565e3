//! The slot: where each member goes, in a draft in which every property is optional.

use proc_macro2::{Literal, Span, TokenStream};
use quote::format_ident;

use super::template::{self, Holes, Template};
use crate::model::{Field, Presence, Structure};

/// The draft's type. It has the user's own parameters and `where` clause.
pub(crate) fn item(model: &Structure<'_>, out: &mut Template) {
    let mut fields = TokenStream::new();
    for Field { ident, ty, presence, .. } in &model.fields {
        let text = match presence {
            Presence::Optional(_) => "#ident: #ty,",
            Presence::Required | Presence::Other => "#ident: __p::Option<#ty>,",
        };
        fields.extend(template::of(text, &[("ident", *ident), ("ty", *ty)]));
    }
    out.hole("drafted", &fields);
    out.text("pub struct __Draft<#parameters> where #predicates { #drafted }");
}

/// The methods of `impl CognitoStructure` that start and finish a draft.
pub(crate) fn methods(model: &Structure<'_>, out: &mut Template) {
    let (mut empty, mut taken, mut finished) =
        (TokenStream::new(), TokenStream::new(), TokenStream::new());
    for (index, field) in model.fields.iter().enumerate() {
        empty.extend(started(field));
        let (from, to) = ended(index, field);
        taken.extend(from);
        finished.extend(to);
    }
    out.hole("started", &empty);
    out.hole("taken", &taken);
    out.hole("finished", &finished);
    out.text(
        "type Draft = __Draft<#arguments>;

        #[inline]
        fn draft() -> __Draft<#arguments> {
            __Draft { #started }
        }

        #[inline]
        fn finish(draft: __Draft<#arguments>) -> __p::Option<Self> {
            match draft {
                __Draft { #taken } => __p::Some(Self { #finished }),",
    );
    if model.required().next().is_some() {
        out.text("_ => __p::None,");
    }
    out.text("} }");
}

/// A member of a draft in which nothing is set.
fn started(field: &Field<'_>) -> TokenStream {
    let Field { ident, ty, .. } = field;
    if let Presence::Optional(None) = field.presence {
        let text = "#ident: <#ty as __p::OptionalMember>::from_option(__p::None),";
        return template::at(field.span(), text, &[("ident", *ident), ("ty", *ty)]);
    }
    template::of("#ident: __p::None,", &[("ident", *ident)])
}

/// A member on its way from the draft to the struct: what it is in the pattern, and what in the
/// struct. One pattern for all, and not a match for each: what is still to be dropped is then known
/// everywhere, and the function is a third as large.
fn ended(index: usize, field: &Field<'_>) -> (TokenStream, TokenStream) {
    let (ident, value) = (field.ident, format_ident!("__{index}", span = Span::mixed_site()));
    let (mut taken, mut finished) = ("#ident: #value,", "#ident: #value,");
    match field.presence {
        Presence::Required => taken = "#ident: __p::Some(#value),",
        Presence::Optional(_) => {}
        Presence::Other => finished = "#ident: __p::Option::unwrap_or_default(#value),",
    }
    let holes: &Holes<'_> = &[("ident", ident), ("value", &value)];
    (template::of(taken, holes), template::of(finished, holes))
}

/// `impl Draft`.
pub(crate) fn filled(model: &Structure<'_>, out: &mut Template) {
    let mut slots = TokenStream::new();
    for (index, field) in model.fields.iter().enumerate() {
        slots.extend(slot(index, field));
    }
    out.hole("slots", &slots);
    out.text(
        "impl<'__de, #parameters> __p::Draft<'__de> for __Draft<#arguments>
        where #filled
        {
            #[inline]
            fn slot(&mut self, index: __p::usize) -> __p::Slot<'_, '__de> {
                match index {
                    #slots
                    _ => __p::Slot::Ignore,
                }
            }
        }",
    );
}

fn slot(index: usize, field: &Field<'_>) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let (ident, ty) = (field.ident, field.ty);
    let value = field.value_type();
    let mut place = template::of("&mut self.#ident", &[("ident", ident)]);
    if let Presence::Optional(None) = field.presence {
        let text = "<#ty as __p::OptionalMember>::option_mut(#place)";
        place = template::at(field.span(), text, &[("ty", ty), ("place", &place)]);
    }
    let text = "<<#value as __p::Value>::Kind as __p::Place<'__de, #value>>::slot(#place)";
    let slot = template::at(field.span(), text, &[("value", &value), ("place", &place)]);
    template::of("#index => #slot,", &[("index", &index), ("slot", &slot)])
}
