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
    /// The property's value, of the argument.
    into: TokenStream,
}

/// The setters of a field.
pub(super) fn setters(field: &Field<'_>, model: &Structure<'_>) -> TokenStream {
    let value = quote!(value);
    let (takes, into) = taken(field, &value, &model.krate);
    let setter = Setter { field, model, docs: docs(field), this: quote!(self), value, takes, into };
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
        let Setter { docs, this, value, takes, into, .. } = self;
        let (vis, ident) = (self.model.vis, self.field.ident);
        quote_spanned! {ident.span()=>
            #docs
            #[inline]
            #vis fn #ident(mut #this, #value: #takes) -> #returns {
                #this.draft.#ident = ::core::option::Option::Some(#into);
                #end
            }
        }
    }

    /// The setters of an optional member: of the value, and of the `Option`.
    fn optional(&self) -> TokenStream {
        let Setter { field, docs, this, value, takes, .. } = self;
        let (vis, ident, ty) = (self.model.vis, field.ident, field.ty);
        let maybe = format_ident!("maybe_{}", field.name, span = ident.span());
        let doc = format!(" Sets `{}`, or leaves it out if there is none.", field.wire);
        let deprecated = &field.deprecated;
        let some = self.some();
        // A type that turns out to be no `Option` is reported where it stands, and once.
        let span = match field.presence {
            Presence::Optional(None) => field.span(),
            _ => ident.span(),
        };
        quote_spanned! {span=>
            #docs
            #[inline]
            #vis fn #ident(mut #this, #value: #takes) -> Self {
                #this.draft.#ident = #some;
                #this
            }

            #[doc = #doc]
            #(#deprecated)*
            #[inline]
            #vis fn #maybe(mut #this, #value: #ty) -> Self {
                #this.draft.#ident = #value;
                #this
            }
        }
    }

    /// The member that holds the value.
    fn some(&self) -> TokenStream {
        let Setter { field, into, .. } = self;
        let (ty, krate) = (field.ty, field.krate(&self.model.krate));
        if let Presence::Optional(None) = field.presence {
            quote_spanned! {field.span()=>
                <#ty as #krate::__private::OptionalMember>::from_option(
                    ::core::option::Option::Some(#into)
                )
            }
        } else {
            quote!(::core::option::Option::Some(#into))
        }
    }
}

/// What a setter takes, and the value that it sets.
fn taken(
    field: &Field<'_>,
    argument: &TokenStream,
    krate: &TokenStream,
) -> (TokenStream, TokenStream) {
    let value = field.value_type(krate);
    if field.parameter {
        return (value, argument.clone());
    }
    let (span, krate) = (field.span(), field.krate(krate));
    let takes = quote_spanned!(span=> impl #krate::__private::IntoProperty<#value>);
    (takes, quote_spanned!(span=> #krate::__private::IntoProperty::into_property(#argument)))
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
