//! A type: its tokens, and what can be seen of it.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;

use super::tokens::Tokens;
use crate::errors::Underlined;
use crate::shape::{self, Shape};

/// A type.
pub(crate) struct Type {
    pub(crate) tokens: Tokens,
    pub(crate) shape: Shape,
    /// Whether it has a reference without a lifetime, or one with `'_`.
    pub(crate) elides_a_lifetime: bool,
}

impl Type {
    /// The type that these tokens are.
    pub(crate) fn new(tokens: Vec<TokenTree>) -> Type {
        let shape::Seen { shape, elides_a_lifetime } = shape::seen(&tokens);
        Type { tokens: Tokens(tokens), shape, elides_a_lifetime }
    }

    /// Where it stands.
    pub(crate) fn span(&self) -> Span {
        self.tokens.span()
    }

    /// Whether it is this one name, perhaps in parentheses.
    pub(crate) fn is_name(&self, name: &TokenTree) -> bool {
        match name {
            TokenTree::Ident(name) => is_name(&self.tokens.0, name),
            _ => false,
        }
    }
}

fn is_name(tokens: &[TokenTree], name: &Ident) -> bool {
    match tokens {
        [TokenTree::Ident(ident)] => ident == name,
        [TokenTree::Group(group)]
            if matches!(group.delimiter(), Delimiter::None | Delimiter::Parenthesis) =>
        {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            is_name(&inside, name)
        }
        _ => false,
    }
}

impl From<&Type> for Tokens {
    fn from(ty: &Type) -> Tokens {
        ty.tokens.clone()
    }
}

impl Underlined for Type {
    fn ends(&self) -> (Span, Span) {
        self.tokens.ends()
    }
}

impl ToTokens for Type {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}
