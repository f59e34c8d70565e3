//! The builder: one type parameter for each required member, so that the compiler tells which are
//! missing.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::generics;
use crate::model::{Field, Presence, Structure};
use crate::name;

/// The name of the builder's type.
pub(crate) fn name_of(model: &Structure<'_>) -> Ident {
    let name = syn::ext::IdentExt::unraw(model.ident);
    format_ident!("{name}Builder", span = model.ident.span())
}

/// The type parameter that says whether a required member is set. No type of a user's has a name
/// that ends so.
fn state(field: &Field<'_>) -> Ident {
    format_ident!("{}_", name::pascal(&field.name), span = field.ident.span())
}

/// The trait of a required member that is set. Its name is read in the compiler's own lines.
fn has(field: &Field<'_>) -> Ident {
    format_ident!("Has{}", name::pascal(&field.name), span = field.ident.span())
}

/// The builder's type.
pub(crate) fn item(model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let (vis, ident, name) = (model.vis, model.ident, name_of(model));
    let generics::Head { parameters, arguments, predicates } =
        generics::viewed(model.generics, krate);
    let states: Vec<Ident> = model.required().map(state).collect();
    let doc = format!(
        " Builds a [`{ident}`], member by member. `build` checks its constraints;\n \
        `build_unvalidated` does not. Neither compiles while a required member is missing."
    );
    let allow = super::allow();
    quote! {
        #[doc = #doc]
        #[must_use = "a builder does nothing until it builds"]
        #allow
        #vis struct #name<#parameters #(#states = #krate::__private::Missing,)*>
        where #predicates
        {
            draft: <#ident<#arguments> as #krate::__private::Drafted>::Draft,
            state: #krate::__private::PhantomData<fn() -> (#(#states,)*)>,
        }
    }
}

/// The builder's methods, and the traits that they ask for.
pub(crate) fn methods(model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let (vis, ident, name) = (model.vis, model.ident, name_of(model));
    let generics::Head { parameters, arguments, predicates } =
        generics::viewed(model.generics, krate);
    let states: Vec<Ident> = model.required().map(state).collect();
    let given: Vec<TokenStream> = model.required().map(|field| given(field, model)).collect();
    let bounds: Vec<TokenStream> = model
        .required()
        .map(|field| {
            let (state, has) = (state(field), has(field));
            quote_spanned!(field.ident.span()=> #state: __given::#has,)
        })
        .collect();
    let setters = model.fields.iter().map(|field| setters(field, model));
    quote! {
        mod __given { #(#given)* }

        #[automatically_derived]
        impl<#parameters #(#states,)*> #name<#arguments #(#states,)*> where #predicates {
            #(#setters)*

            /// Builds the structure and checks its constraints: all that are broken are told.
            #[inline]
            #vis fn build(
                self
            ) -> ::core::result::Result<#ident<#arguments>, #krate::__private::Violations>
            where #(#bounds)*
            {
                #krate::__private::build(self.draft)
            }

            /// Builds the structure and checks nothing.
            #[inline]
            #vis fn build_unvalidated(self) -> #ident<#arguments> where #(#bounds)* {
                #krate::__private::finish(self.draft)
            }
        }
    }
}

/// The trait of one required member. Its message is what the compiler says if it is missing.
fn given(field: &Field<'_>, model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let has = has(field);
    let message = format!("`{}` is missing the required member `{}`", model.ident, field.name);
    let label = format!("`{}` is not set", field.name);
    quote_spanned! {field.ident.span()=>
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #has {}
        impl #has for #krate::__private::Given {}
    }
}

/// The documentation of a field's setter: that of the field, and the link.
fn docs(field: &Field<'_>) -> TokenStream {
    let docs = &field.docs;
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
    quote!(#wire #(#docs)* #link)
}

/// The setters of a field: one for a required member, two for an optional one.
fn setters(field: &Field<'_>, model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let Field { ident, ty, .. } = field;
    let (vis, docs) = (model.vis, docs(field));
    let value = field.value_type(krate);
    let (takes, into) = taken(field, &value, krate);
    if matches!(field.presence, Presence::Required | Presence::Other) {
        let (returns, end) = match field.presence {
            Presence::Required => (after(field, model), again(model)),
            _ => (quote!(Self), quote!(self)),
        };
        return quote_spanned! {ident.span()=>
            #docs
            #[inline]
            #vis fn #ident(mut self, value: #takes) -> #returns {
                self.draft.#ident = ::core::option::Option::Some(#into);
                #end
            }
        };
    }
    let maybe = format_ident!("maybe_{}", field.name, span = ident.span());
    let doc = format!(" Sets `{}`, or leaves it out if there is none.", field.wire);
    let some = match field.presence {
        Presence::Optional(None) => {
            let krate = field.krate(krate);
            quote_spanned! {field.span()=>
                <#ty as #krate::__private::OptionalMember>::from_option(
                    ::core::option::Option::Some(#into)
                )
            }
        }
        _ => quote!(::core::option::Option::Some(#into)),
    };
    // A type that turns out to be no `Option` is reported where it stands, and once.
    let span = match field.presence {
        Presence::Optional(None) => field.span(),
        _ => ident.span(),
    };
    quote_spanned! {span=>
        #docs
        #[inline]
        #vis fn #ident(mut self, value: #takes) -> Self {
            self.draft.#ident = #some;
            self
        }

        #[doc = #doc]
        #[inline]
        #vis fn #maybe(mut self, value: #ty) -> Self {
            self.draft.#ident = value;
            self
        }
    }
}

/// What a setter takes, and the value that it sets.
fn taken(
    field: &Field<'_>,
    value: &TokenStream,
    krate: &TokenStream,
) -> (TokenStream, TokenStream) {
    if field.parameter {
        return (value.clone(), quote!(value));
    }
    let (span, krate) = (field.span(), field.krate(krate));
    let takes = quote_spanned!(span=> impl #krate::__private::IntoProperty<#value>);
    (takes, quote_spanned!(span=> #krate::__private::IntoProperty::into_property(value)))
}

/// The builder's type once a required member is set.
fn after(field: &Field<'_>, model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let name = name_of(model);
    let generics::Head { arguments, .. } = generics::plain(model.generics);
    let states = model.required().map(|other| {
        if other.ident == field.ident {
            quote!(#krate::__private::Given)
        } else {
            let state = state(other);
            quote!(#state)
        }
    });
    quote!(#name<#arguments #(#states,)*>)
}

/// The same builder with another state.
fn again(model: &Structure<'_>) -> TokenStream {
    let (krate, name) = (&model.krate, name_of(model));
    quote!(#name { draft: self.draft, state: #krate::__private::PhantomData })
}
