//! The setters of a member: one if it is required, two if it is optional.
//!
//! Their tokens stand where the field does, so that errors are reported there. `self` and the
//! argument do not: in a field that came out of a `macro_rules!` macro, they would be others.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};

use super::builder;
use crate::model::{Field, Presence, Structure};

/// What every setter of one field shares.
struct Setter<'m> {
    field: &'m Field<'m>,
    model: &'m Structure<'m>,
    /// `self`.
    this: Ident,
    /// The argument.
    value: Ident,
    /// The argument's type.
    takes: TokenStream,
    /// The statement that puts the argument into the draft.
    ///
    /// It is a call, not an assignment: what is dropped by an assignment, and on the way out of
    /// one, makes the function several times larger.
    set: TokenStream,
}

/// The setters of a field.
pub(super) fn setters(field: &Field<'_>, model: &Structure<'_>) -> TokenStream {
    let name = |name| Ident::new(name, Span::call_site());
    let (this, value) = (name("self"), name("value"));
    let (takes, set) = taken(field, &this, &value);
    let setter = Setter { field, model, this, value, takes, set };
    match field.presence {
        Presence::Required => {
            let (after, again) = (builder::after(field, model), builder::again(model));
            setter.plain(&after, &again)
        }
        Presence::Other => setter.plain(&quote!(Self), &setter.this.to_token_stream()),
        Presence::Optional(_) => setter.optional(),
    }
}

impl Setter<'_> {
    /// The setter of a member that is always there.
    fn plain(&self, returns: &TokenStream, end: &TokenStream) -> TokenStream {
        let Setter { field, this, value, takes, set, .. } = self;
        let (vis, ident, deprecated) = (self.model.vis, field.ident, &field.deprecated);
        let (docs, (wire, link)) = (&field.docs, docs(field));
        let (wire, link) = (wire.iter(), link.iter());
        quote_spanned! {ident.span()=>
            #(#[doc = #wire])*
            #(#docs)*
            #(#[doc = #link])*
            #(#deprecated)*
            #[inline]
            #vis fn #ident(mut #this, #value: #takes) -> #returns {
                #set
                #end
            }
        }
    }

    /// The setters of an optional member: of the value, and of the `Option`.
    fn optional(&self) -> TokenStream {
        let Setter { field, this, value, takes, set, .. } = self;
        let (vis, ident, ty) = (self.model.vis, field.ident, field.ty);
        let maybe = format_ident!("maybe_{}", field.name, span = ident.span());
        let doc = format!(" Sets `{}`, or leaves it out if there is none.", field.wire);
        let deprecated = &field.deprecated;
        let (docs, (wire, link)) = (&field.docs, docs(field));
        let (wire, link) = (wire.iter(), link.iter());
        // A type that turns out to be no `Option` is reported where it stands, and once.
        let span = match field.presence {
            Presence::Optional(None) => field.span(),
            _ => ident.span(),
        };
        quote_spanned! {span=>
            #(#[doc = #wire])*
            #(#docs)*
            #(#[doc = #link])*
            #(#deprecated)*
            #[inline]
            #vis fn #ident(mut #this, #value: #takes) -> Self {
                #set
                #this
            }

            #[doc = #doc]
            #(#deprecated)*
            #[inline]
            #vis fn #maybe(mut #this, #value: #ty) -> Self {
                __p::put(&mut #this.draft.#ident, #value);
                #this
            }
        }
    }
}

/// What a setter takes, and the statement that puts it into the draft.
fn taken(field: &Field<'_>, this: &Ident, argument: &Ident) -> (TokenStream, TokenStream) {
    let (value, span, ident, ty) = (field.value_type(), field.span(), field.ident, field.ty);
    let mut place = quote!(&mut #this.draft.#ident);
    if let Presence::Optional(None) = field.presence {
        place = quote_spanned!(span=> <#ty as __p::OptionalMember>::option_mut(#place));
    }
    if field.parameter {
        let value = value.to_token_stream();
        return (value, quote_spanned!(span=> __p::put(#place, __p::Some(#argument));));
    }
    let takes = quote_spanned!(span=> impl __p::IntoProperty<#value>);
    (takes, quote_spanned!(span=> __p::set(#place, #argument);))
}

/// What is written before and after the field's own documentation, for its setter: the property's
/// name if there is none, and the link.
fn docs(field: &Field<'_>) -> (Option<String>, Option<String>) {
    let wire = field.docs.is_empty().then(|| match field.presence {
        Presence::Other => " Sets the members that are no property.".to_owned(),
        _ => format!(" Sets `{}`.", field.wire),
    });
    (wire, field.link.as_ref().map(|link| format!("\n\n [Reference]({link})")))
}
