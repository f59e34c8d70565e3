//! Text with holes in it, which becomes tokens.
//!
//! What an expansion always has is longer than what differs from one struct to the next. As text it
//! is one constant, which the compiler's own lexer reads once for a derive; `quote!` makes a call
//! for each of its tokens, which this crate's users compile. A hole is written as in `quote!`,
//! `#name`, and tokens have the span that those of `quote!` have: the derive's.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;

use crate::item::tokens::Tokens;

/// The text so far, and what goes into its holes.
#[derive(Default)]
pub(crate) struct Template {
    text: String,
    holes: Vec<(&'static str, Tokens)>,
}

impl Template {
    /// Says what goes into every hole of this name.
    pub(crate) fn hole(&mut self, name: &'static str, tokens: &dyn ToTokens) {
        self.holes.push((name, Tokens(tokens.to_token_stream().into_iter().collect())));
    }

    /// Adds text. Its brackets may be closed by text that follows, its last word goes on in none.
    pub(crate) fn text(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// The tokens.
    pub(crate) fn filled(&self) -> TokenStream {
        // The text is the crate's own, and every piece of it is read in tests.
        self.fill(self.text.parse().unwrap_or_default())
    }

    fn fill(&self, tokens: TokenStream) -> TokenStream {
        let mut filled: Vec<TokenTree> = Vec::new();
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    let inside = self.fill(group.stream());
                    filled.push(TokenTree::Group(Group::new(group.delimiter(), inside)));
                }
                TokenTree::Ident(name) if is_hash(filled.last()) => {
                    filled.pop();
                    if let Some((_, tokens)) = self.holes.iter().find(|(hole, _)| name == hole) {
                        filled.extend(tokens.0.iter().cloned());
                    }
                }
                other => filled.push(other),
            }
        }
        filled.into_iter().collect()
    }
}

fn is_hash(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == '#')
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::Template;

    #[test]
    fn holes_are_filled_in_every_group() {
        let mut template = Template::default();
        template.hole("ident", &quote!(User));
        template.hole("ty", &quote!(Vec<u8>));
        template.hole("nothing", &quote!());
        template.text("#[inline] impl<#nothing> #ident { ");
        template.text("fn f(self) -> (#ty, [#ident");
        template.text("; 1]) {} }");
        let expected = quote! {
            #[inline]
            impl<> User { fn f(self) -> (Vec<u8>, [User; 1]) {} }
        };
        let text = |tokens: proc_macro2::TokenStream| tokens.to_string().replace(' ', "");
        assert_eq!(text(template.filled()), text(expected));
    }
}
