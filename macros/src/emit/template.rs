//! Text with holes in it, which becomes tokens.
//!
//! What an expansion always has is longer than what differs from one struct to the next. As text it
//! is one constant, which the compiler's own lexer reads once for a derive; `quote!` makes a call
//! for each of its tokens, which this crate's users compile. A hole is written as in `quote!`,
//! `#name`, and tokens have the span that those of `quote!` have: the derive's.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::item::tokens::Tokens;

/// The text so far, and what goes into its holes.
#[derive(Default)]
pub(crate) struct Template {
    /// Where the text's own tokens stand; if nowhere, at the derive.
    span: Option<Span>,
    text: String,
    holes: Vec<(&'static str, Tokens)>,
}

/// What goes into the holes of a short text.
pub(super) type Holes<'h> = [(&'static str, &'h dyn ToTokens)];

/// Text with these in its holes.
pub(super) fn of(text: &str, holes: &Holes<'_>) -> TokenStream {
    short(None, text, holes)
}

/// Text with these in its holes, its own tokens at a span.
pub(super) fn at(span: Span, text: &str, holes: &Holes<'_>) -> TokenStream {
    short(Some(span), text, holes)
}

fn short(span: Option<Span>, text: &str, holes: &Holes<'_>) -> TokenStream {
    let mut template = Template { span, ..Template::default() };
    for (name, tokens) in holes {
        template.hole(name, *tokens);
    }
    template.text(text);
    template.filled()
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
        let mut filled = Vec::new();
        self.fill(read(&self.text), &mut filled);
        filled.into_iter().collect()
    }

    /// Fills the holes in these tokens, and tells whether there were any: a group without one stays
    /// as the compiler has made it.
    fn fill(&self, tokens: TokenStream, filled: &mut Vec<TokenTree>) -> bool {
        let mut any = false;
        for token in tokens {
            match token {
                TokenTree::Group(mut group) => {
                    let mut inside = Vec::new();
                    if self.fill(group.stream(), &mut inside) || self.span.is_some() {
                        any = true;
                        group = Group::new(group.delimiter(), inside.into_iter().collect());
                    }
                    if let Some(span) = self.span {
                        group.set_span(span);
                    }
                    filled.push(TokenTree::Group(group));
                }
                TokenTree::Ident(name) if is_hash(filled.last()) => {
                    filled.pop();
                    self.fill_hole(&name.to_string(), filled);
                    any = true;
                }
                mut other => {
                    if let Some(span) = self.span {
                        other.set_span(span);
                    }
                    filled.push(other);
                }
            }
        }
        any
    }

    fn fill_hole(&self, name: &str, filled: &mut Vec<TokenTree>) {
        for (hole, tokens) in &self.holes {
            if *hole == name {
                filled.extend_from_slice(&tokens.0);
            }
        }
    }
}

/// The text, read by the compiler if there is one: `proc_macro2` would read it itself first, in
/// code that users compile without optimising it. It is the crate's own text, and read in tests.
pub(super) fn read(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        return text.parse::<proc_macro::TokenStream>().unwrap_or_default().into();
    }
    text.parse().unwrap_or_default()
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
