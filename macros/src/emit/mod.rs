//! Tokens, from a valid model. Nothing here can fail; one file for each thing that is written.

mod action;
mod builder;
mod constraints;
mod debug;
mod definition;
mod draft;
pub(crate) mod enumeration;
pub(crate) mod fallback;
mod generics;
mod held;
mod into_http;
mod into_signed_http;
mod member;
mod methods;
mod paging;
pub(crate) mod pattern;
mod serde;
mod setter;
mod structure;
mod template;
mod view;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use self::template::Template;
use crate::item::tokens::Tokens;
use crate::model::Structure;

/// Everything that is written for a struct: the builder's type beside it, so that it can be named
/// and documented, and all else in a constant that has no name.
pub(crate) fn structure(model: &Structure<'_>) -> TokenStream {
    let mut out = holes(model);
    let members = &member::members(model, &mut out);
    out.hole("predicates", generics::viewed(model.generics, &quote!(__p)));
    out.hole("filled", generics::filled(model.generics));
    builder::item(model, &mut out);
    out.text("#allow const _: () = { #import");
    structure::structure(model, members, &mut out);
    draft::item(members, &mut out);
    draft::filled(members, &mut out);
    builder::methods(model, members, &mut out);
    methods::methods(&mut out);
    action::action(model, &mut out);
    paging::paging(model, members, &mut out);
    if let Some(action) = &model.action {
        into_http::method(&mut out);
        if !action.unsigned {
            into_signed_http::signable(&mut out);
        }
    }
    debug::debug(model, &mut out);
    serde::impls(&mut out);
    out.text("};");
    out.filled()
}

/// What most parts of a struct's expansion mention.
fn holes(model: &Structure<'_>) -> Template {
    let mut out = Template::default();
    out.hole("vis", model.vis);
    out.hole("ident", model.ident);
    out.hole("builder", &builder::name_of(model));
    out.hole("krate", model.path.clone());
    out.hole("import", import(&model.path));
    out.hole("allow", template::read(ALLOW));
    out.hole("parameters", generics::parameters(model.generics));
    out.hole("arguments", generics::arguments(model.generics));
    // In a field that came out of a `macro_rules!` macro, these would be other names.
    out.hole("this", &Ident::new("self", Span::call_site()));
    out.hole("argument", &Ident::new("value", Span::call_site()));
    out
}

/// The import of what generated code calls, by a name that no item of a user's has. It stands
/// where the crate's path is written, so that a wrong one is reported there, and once.
fn import(path: &TokenStream) -> TokenStream {
    quote_spanned!(Tokens::from(path.clone()).span()=> use #path::__private as __p;)
}

/// The lints that generated code must not raise in the user's crate, each with its reason.
const ALLOW: &str = "#[allow(
    // A program may use some of the methods only.
    dead_code,
    // The user's own items may be deprecated, and generated code uses them.
    deprecated,
    // Type parameters bear the names of members, with a mark that no type's name has.
    non_camel_case_types,
    // A setter has the name of its field, which the user has chosen.
    non_snake_case,
    // A member may be of a type that is less visible than its struct.
    private_bounds, private_interfaces,
    // Traits and drafts are public in a place that cannot be named, on purpose.
    unnameable_types, unreachable_pub,
    // The user's lifetimes are named in impls, where some stand once.
    single_use_lifetimes,
    // A bound with a lifetime that it does not need is asked where a method is called.
    unused_lifetimes,
    // The user's types may be written with more path than needed.
    unused_qualifications,
    // What the user asks of their own documentation, names and style is not for here.
    missing_docs, missing_debug_implementations, missing_copy_implementations,
    // Optional groups of clippy's, which are for code that people write.
    clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction
)]";
