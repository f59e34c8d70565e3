//! From the tokens of an item to those of its impls.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::errors::Errors;
use crate::input::{EnumInput, Role, StructureInput};
use crate::{check, emit, model};

/// `#[derive(CognitoRequest)]`.
pub(crate) fn request(input: TokenStream) -> TokenStream {
    of_struct(input, Role::Request)
}

/// `#[derive(CognitoStructure)]`.
pub(crate) fn structure(input: TokenStream) -> TokenStream {
    of_struct(input, Role::Structure)
}

fn of_struct(input: TokenStream, role: Role) -> TokenStream {
    let mut errors = Errors::default();
    let Some(item) = errors.keep(syn::parse2::<DeriveInput>(input)) else {
        return errors.into_tokens();
    };
    let input = StructureInput::read(&item, role, &mut errors);
    check::structure(&input, &mut errors);
    let model = model::Structure::of(&input, &mut errors);
    if errors.is_empty() {
        return emit::structure(&model);
    }
    let mut tokens = errors.into_tokens();
    tokens.extend(emit::fallback::structure(&model));
    tokens
}

/// `#[derive(CognitoEnum)]`.
pub(crate) fn enumeration(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(item) = errors.keep(syn::parse2::<DeriveInput>(input)) else {
        return errors.into_tokens();
    };
    let input = EnumInput::read(&item, &mut errors);
    check::enumeration(&input, &mut errors);
    if errors.is_empty() {
        return emit::enumeration::enumeration(&model::Enumeration::of(&input));
    }
    let mut tokens = errors.into_tokens();
    tokens.extend(emit::fallback::enumeration(&item, input.container.krate.as_ref()));
    tokens
}
