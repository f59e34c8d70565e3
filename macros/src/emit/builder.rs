//! The builder: one type parameter for each required member, so that the compiler tells which are
//! missing.

use proc_macro2::Ident;
use quote::{format_ident, quote};

use super::member::Member;
use super::template::Template;
use super::{generics, setter};
use crate::errors::Underlined as _;
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
    out.hole("outside", generics::viewed(model.generics, &quote!(#krate::__private)));
    out.write(format_args!(
        "#[doc = \" Builds a [`{ident}`], member by member. `build` checks its constraints;\\n \
        `build_unvalidated` does not. Neither compiles while a required member is missing.\"]
        #[must_use = \"a builder does nothing until it builds\"]
        #allow
        #vis struct #builder<#parameters"
    ));
    for Field { state: State { parameter, .. }, .. } in model.required() {
        out.write(format_args!("{parameter} = #krate::__private::Missing,"));
    }
    out.write(format_args!(
        ">
        where #outside
        {{
            draft: <#ident<#arguments> as #krate::__private::CognitoStructure>::Draft,
            state: #krate::__private::PhantomData<fn() -> ({})>,
        }}",
        states(model, "")
    ));
}

/// The type parameters of the required members, a comma behind each. That of a member that has
/// been given is so.
pub(super) fn states(model: &Structure<'_>, given: &str) -> String {
    let mut states = String::new();
    for field in model.required() {
        let parameter = field.state.parameter.to_string();
        states.push_str(if field.name == given { "__p::Given" } else { &parameter });
        states.push(',');
    }
    states
}

/// The builder's methods, and the traits that they ask for.
pub(crate) fn methods(model: &Structure<'_>, members: &[Member<'_>], out: &mut Template) {
    let mut bounds = String::new();
    for field in model.required() {
        let State { parameter, has: given } = &field.state;
        has(field, model, out);
        bounds += &out.at(field.ident.ends(), &format!("{parameter}: {given},"));
    }
    out.write(format_args!(
        "impl<#parameters {states}> #builder<#arguments {states}> where #predicates {{",
        states = states(model, "")
    ));
    for member in members {
        setter::setters(member, model, out);
    }
    out.write(format_args!(
        "
            /// Builds the structure and checks its constraints: all that are broken are told.
            #[inline]
            #vis fn build(
                self
            ) -> __p::Result<#ident<#arguments>, __p::Violations>
            where {bounds}
            {{
                __p::build(self.draft)
            }}

            /// Builds the structure and checks nothing.
            #[inline]
            #vis fn build_unvalidated(self) -> #ident<#arguments> where {bounds} {{
                __p::finish(self.draft)
            }}
        }}"
    ));
}

/// The trait of one required member, which what is given has. Its message is what the compiler says
/// if it is missing.
fn has(field: &Field<'_>, model: &Structure<'_>, out: &mut Template) {
    let (has, name, ident) = (&field.state.has, &field.name, model.ident);
    let message = format!("`{ident}` is missing the required member `{name}`");
    let label = format!("`{name}` is not set");
    let item = out.at(
        field.ident.ends(),
        &format!(
            "#[diagnostic::on_unimplemented(message = {message:?}, label = {label:?})]
            pub trait {has} {{}}"
        ),
    );
    out.write(format_args!("{item} impl {has} for __p::Given {{}}"));
}
