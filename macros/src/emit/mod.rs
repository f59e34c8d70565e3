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
mod members;
mod methods;
pub(crate) mod pattern;
mod serde;
mod setter;
mod structure;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use crate::model::Structure;

/// Everything that is written for a struct: the builder's type beside it, so that it can be named
/// and documented, and all else in a constant that has no name.
pub(crate) fn structure(model: &Structure<'_>) -> TokenStream {
    let builder = builder::item(model);
    let parts = [
        structure::structure(model),
        draft::item(model),
        draft::filled(model),
        builder::methods(model),
        methods::methods(model),
        action::action(model),
        debug::debug(model),
        serde::serde(model),
    ];
    let allow = allow();
    let import = import(&model.path);
    quote! {
        #builder
        #allow
        const _: () = {
            #import
            #(#parts)*
        };
    }
}

/// The import of what generated code calls, by a name that no item of a user's has. It stands
/// where the crate's path is written, so that a wrong one is reported there, and once.
fn import(path: &TokenStream) -> TokenStream {
    quote_spanned!(path.span()=> use #path::__private as __p;)
}

/// The lints that generated code must not raise in the user's crate, each with its reason. They are
/// text, since the compiler reads text faster than it takes tokens one by one.
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
    // The user's types may be written with more path than needed.
    unused_qualifications,
    // What the user asks of their own documentation, names and style is not for here.
    missing_docs, missing_debug_implementations, missing_copy_implementations,
    // Optional groups of clippy's, which are for code that people write.
    clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction
)]";

/// The attribute that allows those lints.
pub(crate) fn allow() -> TokenStream {
    // It is read in every test; without it the lints would speak, and nothing else change.
    ALLOW.parse().unwrap_or_default()
}
