//! What tokens mention.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

/// Every name in the tokens; a lifetime's is without its `'`.
pub(crate) fn names(tokens: &impl ToTokens) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    collect(tokens.to_token_stream(), &mut names);
    names
}

fn collect(tokens: TokenStream, names: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => drop(names.insert(ident.to_string())),
            TokenTree::Group(group) => collect(group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Whether there is a lifetime in the tokens.
pub(crate) fn has_lifetime(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Punct(punct) => punct.as_char() == '\'',
        TokenTree::Group(group) => has_lifetime(group.stream()),
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{has_lifetime, names};

    #[test]
    fn names_are_found_in_every_group() {
        let names = names(&quote!(
            struct User<'a> {
                tags: Vec<(Tag, [u8; N])>,
            }
        ));
        let expected = ["N", "Tag", "User", "Vec", "a", "struct", "tags", "u8"];
        assert_eq!(names.into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_character_is_no_lifetime() {
        assert!(has_lifetime(quote!(Page<(&'a str,)>)));
        assert!(!has_lifetime(quote!(Page<'x', String>)));
    }
}
