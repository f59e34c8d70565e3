//! What tokens mention.

use proc_macro2::{TokenStream, TokenTree};

/// The names that some tokens mention; a lifetime's is without its `'`.
pub(crate) struct Mentions(pub(crate) Vec<String>);

impl Mentions {
    /// Every name in the tokens.
    pub(crate) fn of(tokens: TokenStream) -> Mentions {
        let mut names = Vec::new();
        collect(tokens, &mut names);
        Mentions(names)
    }

    /// Whether this name is among them.
    pub(crate) fn contains(&self, name: &str) -> bool {
        for mentioned in &self.0 {
            if mentioned == name {
                return true;
            }
        }
        false
    }
}

fn collect(tokens: TokenStream, names: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => names.push(ident.to_string()),
            TokenTree::Group(group) => collect(group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Whether there is a lifetime in the tokens.
pub(crate) fn has_lifetime(tokens: TokenStream) -> bool {
    let mut has = false;
    for token in tokens {
        has |= match token {
            TokenTree::Punct(punct) => punct.as_char() == '\'',
            TokenTree::Group(group) => has_lifetime(group.stream()),
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
    }
    has
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{Mentions, has_lifetime};

    #[test]
    fn names_are_found_in_every_group() {
        let mentioned = Mentions::of(quote!(
            struct User<'a> {
                tags: Vec<(Tag, [u8; N])>,
            }
        ));
        assert_eq!(mentioned.0, ["struct", "User", "a", "tags", "Vec", "Tag", "u8", "N"]);
        assert!(mentioned.contains("Tag") && !mentioned.contains("Tags"));
    }

    #[test]
    fn a_character_is_no_lifetime() {
        assert!(has_lifetime(quote!(Page<(&'a str,)>)));
        assert!(!has_lifetime(quote!(Page<'x', String>)));
    }
}
