//! The builder: one type parameter for each required member, so that the compiler tells which are
//! missing.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};

use super::{generics, setter};
use crate::model::{Field, Structure};
use crate::state::State;

/// The name of the builder's type.
pub(crate) fn name_of(model: &Structure<'_>) -> Ident {
    let name = syn::ext::IdentExt::unraw(model.ident);
    format_ident!("{name}Builder", span = model.ident.span())
}

/// The builder's type.
pub(crate) fn item(model: &Structure<'_>) -> TokenStream {
    let krate = &model.path;
    let (vis, ident, name) = (model.vis, model.ident, name_of(model));
    let generics::Head { parameters, arguments, predicates } =
        generics::viewed_by(model.generics, &quote!(#krate::__private));
    let states: Vec<&Ident> = states(model).collect();
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
            draft: <#ident<#arguments> as #krate::__private::CognitoStructure>::Draft,
            state: #krate::__private::PhantomData<fn() -> (#(#states,)*)>,
        }
    }
}

/// The type parameters of the required members, in the order of the fields.
fn states<'m>(model: &'m Structure<'_>) -> impl Iterator<Item = &'m Ident> {
    model.required().map(|field| &field.state.parameter)
}

/// The builder's methods, and the traits that they ask for.
pub(crate) fn methods(model: &Structure<'_>) -> TokenStream {
    let (vis, ident, name) = (model.vis, model.ident, name_of(model));
    let generics::Head { parameters, arguments, predicates } = generics::viewed(model.generics);
    let states: Vec<&Ident> = states(model).collect();
    let given = model.required().map(|field| given(field, model));
    let has = model.required().map(|field| &field.state.has);
    let bounds: Vec<TokenStream> = model
        .required()
        .map(|field| {
            let State { parameter, has } = &field.state;
            quote_spanned!(field.ident.span()=> #parameter: __given::#has,)
        })
        .collect();
    let setters = model.fields.iter().map(|field| setter::setters(field, model));
    quote! {
        mod __given { #(#given)* }
        #(impl __given::#has for __p::Given {})*

        impl<#parameters #(#states,)*> #name<#arguments #(#states,)*> where #predicates {
            #(#setters)*

            /// Builds the structure and checks its constraints: all that are broken are told.
            #[inline]
            #vis fn build(
                self
            ) -> __p::Result<#ident<#arguments>, __p::Violations>
            where #(#bounds)*
            {
                __p::build(self.draft)
            }

            /// Builds the structure and checks nothing.
            #[inline]
            #vis fn build_unvalidated(self) -> #ident<#arguments> where #(#bounds)* {
                __p::finish(self.draft)
            }
        }
    }
}

/// The trait of one required member. Its message is what the compiler says if it is missing.
fn given(field: &Field<'_>, model: &Structure<'_>) -> TokenStream {
    let has = &field.state.has;
    let message = format!("`{}` is missing the required member `{}`", model.ident, field.name);
    let label = format!("`{}` is not set", field.name);
    quote_spanned! {field.ident.span()=>
        #[diagnostic::on_unimplemented(message = #message, label = #label)]
        pub trait #has {}
    }
}

/// The builder's type once a required member is set.
pub(super) fn after(field: &Field<'_>, model: &Structure<'_>) -> TokenStream {
    let name = name_of(model);
    let generics::Head { arguments, .. } = generics::plain(model.generics);
    let states = model.required().map(|other| {
        if other.ident == field.ident {
            quote!(__p::Given)
        } else {
            other.state.parameter.to_token_stream()
        }
    });
    quote!(#name<#arguments #(#states,)*>)
}

/// The same builder with another state.
pub(super) fn again(model: &Structure<'_>) -> TokenStream {
    let name = name_of(model);
    quote!(#name { draft: self.draft, state: __p::PhantomData })
}
