//! The derives of `cognito-request`: `CognitoRequest`, `CognitoStructure`, `CognitoEnum`.
//!
//! Everything here goes one way: the item is read (`item`), its attributes are parsed
//! (`attribute`), put beside what they stand on (`input`), with what they are held to (`definition`), checked by the
//! rules (`check`), become a model that is valid (`model`), and that becomes tokens (`emit`). What is wrong is collected on the way (`errors`) and reported at
//! once, with stubs for the traits, so that no second error follows the first.

mod attribute;
mod check;
mod definition;
mod emit;
mod errors;
mod expand;
mod input;
mod item;
mod memory;
mod mention;
mod model;
mod name;
mod receiver;
mod shape;
mod state;

use proc_macro::TokenStream;

/// Derives an action's input.
///
/// See the documentation of `cognito_request` for the attributes.
#[proc_macro_derive(
    CognitoRequest,
    attributes(
        cognito, doc_ref, extra, items, keys, length, other, pattern, range, rename, required,
        sensitive, values
    )
)]
pub fn derive_request(input: TokenStream) -> TokenStream {
    expand::request(input.into()).into()
}

/// Derives a nested type or an action's output.
///
/// See the documentation of `cognito_request` for the attributes.
#[proc_macro_derive(
    CognitoStructure,
    attributes(
        cognito, doc_ref, extra, items, keys, length, other, pattern, range, rename, required,
        sensitive, values
    )
)]
pub fn derive_structure(input: TokenStream) -> TokenStream {
    expand::structure(input.into()).into()
}

/// Derives a string enumeration.
///
/// See the documentation of `cognito_request` for the attributes.
// Those that do not apply to an enumeration too, so that this crate says so, and says it alone.
#[proc_macro_derive(
    CognitoEnum,
    attributes(
        cognito, doc_ref, extra, items, keys, length, other, pattern, range, rename, required,
        sensitive, values
    )
)]
pub fn derive_enum(input: TokenStream) -> TokenStream {
    expand::enumeration(input.into()).into()
}
