//! The setters of a member: one if it is required, two if it is optional.
//!
//! Their tokens stand where the field does, so that errors are reported there. `self` and the
//! argument do not: in a field that came out of a `macro_rules!` macro, they would be others.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

use super::builder;
use crate::model::{Field, Presence, Structure};

/// What every setter of one field shares.
struct Setter<'m> {
    field: &'m Field<'m>,
    model: &'m Structure<'m>,
    docs: TokenStream,
    /// `self`.
    this: TokenStream,
    /// The argument.
    value: TokenStream,
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
    let (this, value) = (quote!(self), quote!(value));
    let (takes, set) = taken(field, &this, &value);
    let setter = Setter { field, model, docs: docs(field), this, value, takes, set };
    match field.presence {
        Presence::Required => {
            let (after, again) = (builder::after(field, model), builder::again(model));
            setter.plain(&after, &again)
        }
        Presence::Other => setter.plain(&quote!(Self), &setter.this),
        Presence::Optional(_) => setter.optional(),
    }
}

impl Setter<'_> {
    /// The setter of a member that is always there.
    fn plain(&self, returns: &TokenStream, end: &TokenStream) -> TokenStream {
        let Setter { docs, this, value, takes, set, .. } = self;
        let (vis, ident) = (self.model.vis, self.field.ident);
        quote_spanned! {ident.span()=>
            #docs
            #[inline]
            #vis fn #ident(mut #this, #value: #takes) -> #returns {
                #set
                #end
            }
        }
    }

    /// The setters of an optional member: of the value, and of the `Option`.
    fn optional(&self) -> TokenStream {
        let Setter { field, docs, this, value, takes, set, .. } = self;
        let (vis, ident, ty) = (self.model.vis, field.ident, field.ty);
        let maybe = format_ident!("maybe_{}", field.name, span = ident.span());
        let doc = format!(" Sets `{}`, or leaves it out if there is none.", field.wire);
        let deprecated = &field.deprecated;
        // A type that turns out to be no `Option` is reported where it stands, and once.
        let span = match field.presence {
            Presence::Optional(None) => field.span(),
            _ => ident.span(),
        };
        quote_spanned! {span=>
            #docs
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
fn taken(
    field: &Field<'_>,
    this: &TokenStream,
    argument: &TokenStream,
) -> (TokenStream, TokenStream) {
    let (value, span, ident, ty) = (field.value_type(), field.span(), field.ident, field.ty);
    let member = quote!(&mut #this.draft.#ident);
    let place = match field.presence {
        Presence::Optional(None) => {
            quote_spanned!(span=> <#ty as __p::OptionalMember>::option_mut(#member))
        }
        _ => member,
    };
    if field.parameter {
        return (value, quote_spanned!(span=> __p::put(#place, __p::Some(#argument));));
    }
    let takes = quote_spanned!(span=> impl __p::IntoProperty<#value>);
    (takes, quote_spanned!(span=> __p::set(#place, #argument);))
}

/// The documentation of a field's setter: that of the field, and the link.
fn docs(field: &Field<'_>) -> TokenStream {
    let Field { docs, deprecated, .. } = field;
    let wire = match (&field.presence, docs.is_empty()) {
        (Presence::Other, true) => quote!(#[doc = " Sets the members that are no property."]),
        (_, true) => {
            let doc = format!(" Sets `{}`.", field.wire);
            quote!(#[doc = #doc])
        }
        _ => TokenStream::new(),
    };
    let link = field.link.as_ref().map(|link| {
        let doc = format!("\n\n [Reference]({link})");
        quote!(#[doc = #doc])
    });
    quote!(#wire #(#docs)* #link #(#deprecated)*)
}
