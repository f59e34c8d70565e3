//! From the tokens of an item to those of its impls.

use proc_macro2::TokenStream;

use crate::errors::Errors;
use crate::input::{EnumInput, Role, StructureInput};
use crate::item::Item;
use crate::mention::Mentions;
use crate::{check, definition, emit, model, receiver};

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
    let mentioned = Mentions::of(input.clone());
    let Some(mut item) = errors.keep(Item::read(input)) else {
        return errors.into_tokens();
    };
    receiver::name(&mut item, &mentioned);
    let mut input = StructureInput::read(&item, role, mentioned, &mut errors);
    definition::structure(&mut input, &mut errors);
    check::structure(&input, &mut errors);
    let model = model::Structure::of(&input, &mut errors);
    // The compiler itself reports a lifetime that is left out, once if nothing repeats the type.
    if errors.is_empty() && !input.elides_a_lifetime() {
        return emit::structure(&model);
    }
    let mut tokens = errors.into_tokens();
    if check::can_have_stubs(&item) {
        tokens.extend(emit::fallback::structure(&model));
    }
    tokens
}

/// `#[derive(CognitoEnum)]`.
pub(crate) fn enumeration(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let Some(item) = errors.keep(Item::read(input)) else {
        return errors.into_tokens();
    };
    let mut input = EnumInput::read(&item, &mut errors);
    definition::enumeration(&mut input, &mut errors);
    check::enumeration(&input, &mut errors);
    if errors.is_empty() {
        return emit::enumeration::enumeration(&model::Enumeration::of(&input));
    }
    let mut tokens = errors.into_tokens();
    tokens.extend(emit::fallback::enumeration(
        &item,
        input.container.krate.as_ref(),
        input.container.doc_ref.definition.is_some(),
    ));
    tokens
}

#[cfg(test)]
mod tests;
