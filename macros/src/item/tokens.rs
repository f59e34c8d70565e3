//! Tokens that are kept as they were written.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::errors::Underlined;

/// Some tokens. A list of them is copied here; a stream is copied by the compiler, and each copy is
/// a round trip to it.
#[derive(Clone, Default)]
pub(crate) struct Tokens(pub(crate) Vec<TokenTree>);

impl Tokens {
    /// Where they stand: as far as a stable compiler tells, where the first of them does.
    pub(crate) fn span(&self) -> Span {
        let (first, last) = self.ends();
        first.join(last).unwrap_or(first)
    }
}

impl From<TokenStream> for Tokens {
    fn from(tokens: TokenStream) -> Tokens {
        Tokens(tokens.into_iter().collect())
    }
}

impl From<&Tokens> for Tokens {
    fn from(tokens: &Tokens) -> Tokens {
        tokens.clone()
    }
}

impl From<&Ident> for Tokens {
    fn from(name: &Ident) -> Tokens {
        Tokens(vec![TokenTree::Ident(name.clone())])
    }
}

impl Underlined for Tokens {
    fn ends(&self) -> (Span, Span) {
        match self.0.as_slice() {
            [] => (Span::call_site(), Span::call_site()),
            [first, .., last] => (first.span(), last.span()),
            [only] => only.ends(),
        }
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for token in &self.0 {
            token.to_tokens(tokens);
        }
    }
}
