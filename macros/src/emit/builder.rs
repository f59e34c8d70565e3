//! The builder: one type parameter for each required member, so that the compiler tells which are
//! missing.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote, quote_spanned};

use super::template::Template;
use super::{generics, setter};
use crate::model::{Field, Structure};
use crate::state::State;

/// The name of the builder's type.
pub(crate) fn name_of(model: &Structure<'_>) -> Ident {
    let name = syn::ext::IdentExt::unraw(model.ident);
    format_ident!("{name}Builder", span = model.ident.span())
}

/// The builder's type.
pub(crate) fn item(model: &Structure<'_>, out: &mut Template) {
    let (ident, krate) = (model.ident, &model.path);
    let (mut states, mut defaults) = (TokenStream::new(), TokenStream::new());
    for field in model.required() {
        let state = &field.state.parameter;
        states.extend(quote!(#state,));
        defaults.extend(quote!(#state = #krate::__private::Missing,));
    }
    out.hole("states", &states);
    out.hole("defaults", &defaults);
    out.hole("outside", &generics::viewed(model.generics, &quote!(#krate::__private)));
    let doc = format!(
        " Builds a [`{ident}`], member by member. `build` checks its constraints;\n \
        `build_unvalidated` does not. Neither compiles while a required member is missing."
    );
    out.hole("doc", &doc);
    out.text(
        "#[doc = #doc]
        #[must_use = \"a builder does nothing until it builds\"]
        #allow
        #vis struct #builder<#parameters #defaults>
        where #outside
        {
            draft: <#ident<#arguments> as #krate::__private::CognitoStructure>::Draft,
            state: #krate::__private::PhantomData<fn() -> (#states)>,
        }",
    );
}

/// The builder's methods, and the traits that they ask for.
pub(crate) fn methods(model: &Structure<'_>, out: &mut Template) {
    let (mut traits, mut given) = (TokenStream::new(), TokenStream::new());
    let (mut bounds, mut setters) = (TokenStream::new(), TokenStream::new());
    for field in model.required() {
        let State { parameter, has } = &field.state;
        traits.extend(trait_of(field, model));
        given.extend(quote!(impl __given::#has for __p::Given {}));
        bounds.extend(quote_spanned!(field.ident.span()=> #parameter: __given::#has,));
    }
    for field in &model.fields {
        setters.extend(setter::setters(field, model));
    }
    out.hole("traits", &traits);
    out.hole("given", &given);
    out.hole("bounds", &bounds);
    out.hole("setters", &setters);
    out.text(
        "mod __given { #traits }
        #given

        impl<#parameters #states> #builder<#arguments #states> where #predicates {
            #setters

            /// Builds the structure and checks its constraints: all that are broken are told.
            #[inline]
            #vis fn build(
                self
            ) -> __p::Result<#ident<#arguments>, __p::Violations>
            where #bounds
            {
                __p::build(self.draft)
            }

            /// Builds the structure and checks nothing.
            #[inline]
            #vis fn build_unvalidated(self) -> #ident<#arguments> where #bounds {
                __p::finish(self.draft)
            }
        }",
    );
}

/// The trait of one required member. Its message is what the compiler says if it is missing.
fn trait_of(field: &Field<'_>, model: &Structure<'_>) -> TokenStream {
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
    let mut arguments = generics::arguments(model.generics).into_token_stream();
    for other in model.required() {
        arguments.extend(if other.ident == field.ident {
            quote!(__p::Given,)
        } else {
            let parameter = &other.state.parameter;
            quote!(#parameter,)
        });
    }
    quote!(#name<#arguments>)
}

/// The same builder with another state.
pub(super) fn again(model: &Structure<'_>) -> TokenStream {
    let name = name_of(model);
    quote!(#name { draft: self.draft, state: __p::PhantomData })
}
