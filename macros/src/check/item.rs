//! Rules about the item that a derive stands on.

use quote::ToTokens;

use crate::errors::Errors;
use crate::input::StructureInput;
use crate::item::Item;
use crate::item::tokens::Tokens;
use crate::mention::Mentions;

/// Rule `packed`: a member is looked at by a reference, and one in a packed struct has none.
pub(super) fn not_packed(input: &StructureInput<'_>, errors: &mut Errors) {
    for attribute in &input.item.attributes {
        if attribute.is("repr") && Mentions::of(attribute.to_token_stream()).contains("packed") {
            let message = "the members of a packed struct cannot be borrowed\nleave `packed` out";
            errors.at(attribute, message);
        }
    }
}

/// The names that generated code has beside the user's own.
const RESERVED: [&str; 5] = ["__p", "__de", "__Draft", "__S", "__D"];

/// The one of them that the tokens mention.
fn reserved(tokens: &Tokens) -> Option<&'static str> {
    reserved_among(&Mentions::of(tokens.to_token_stream()))
}

fn reserved_among(mentioned: &Mentions) -> Option<&'static str> {
    RESERVED.iter().find(|name| mentioned.contains(name)).copied()
}

/// Rule `reserved-name`: the item and what its fields mention are not called like something in the
/// generated code around them.
pub(super) fn no_reserved_name(input: &StructureInput<'_>, errors: &mut Errors) {
    if reserved_among(&input.mentioned).is_none() {
        return;
    }
    let mut refuse = |tokens: &Tokens| {
        let Some(name) = reserved(tokens) else { return false };
        let message = "is a name of the derive's own\nwrite another";
        errors.at(tokens, format_args!("`{name}` {message}"));
        true
    };
    let item = input.item;
    let mut declared = refuse(&Tokens::from(&item.ident));
    for parameter in &item.generics.parameters {
        declared |= refuse(&parameter.declared);
    }
    // One that the item declares is mentioned by its fields too.
    if !declared {
        for field in &input.fields {
            refuse(&field.ty.tokens);
        }
    }
}

/// Whether the item has a name of its own for which no stubs can be written.
pub(super) fn declares_a_reserved_name(item: &Item) -> bool {
    let mut declares = reserved(&Tokens::from(&item.ident)).is_some();
    for parameter in &item.generics.parameters {
        declares |= reserved(&parameter.declared).is_some();
    }
    declares
}
