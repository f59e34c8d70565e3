//! Text with holes in it, which becomes tokens.
//!
//! An expansion is written as one text, which the compiler's own lexer reads once: `quote!` makes
//! a call for each of its tokens, which this crate's users compile, and each token that passes
//! between a derive and the compiler costs. What must be the user's own tokens, or must stand
//! where the user wrote, is a hole or a part at a place; all else has the span that the tokens of
//! `quote!` have, the derive's.
//!
//! To find the holes is to look at each token, which costs as much as all else that a derive does.
//! `#_` before a group says that there is none in it: it stays as the compiler has read it.

use std::fmt::{self, Display, Write as _};

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::item::tokens::Tokens;

/// The text so far, what goes into its holes, and where its parts stand.
#[derive(Default)]
pub(crate) struct Template {
    text: String,
    named: Vec<(&'static str, Tokens)>,
    numbered: Vec<Tokens>,
    places: Vec<Place>,
}

/// Where a part stands: what is before its first hole, and what follows. To the compiler, what it
/// makes of both reaches from one to the other.
pub(super) type Place = (Span, Span);

/// A hole that has a number, as it stands in text.
#[derive(Clone, Copy)]
pub(crate) struct Hole(usize);

impl Display for Hole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{} ", self.0)
    }
}

impl Template {
    /// Says what goes into every hole of this name, which is written `#name`. There is none inside
    /// of an attribute.
    pub(crate) fn hole(&mut self, name: &'static str, tokens: impl Into<Tokens>) {
        self.named.push((name, tokens.into()));
    }

    /// Makes a hole for these tokens.
    pub(crate) fn put(&mut self, tokens: impl Into<Tokens>) -> Hole {
        self.numbered.push(tokens.into());
        Hole(self.numbered.len() - 1)
    }

    /// Text whose own tokens stand at a place. Its brackets are closed.
    pub(crate) fn at(&mut self, place: Place, text: &str) -> String {
        self.places.push(place);
        format!("#{}_at{{{text}}}", self.places.len() - 1)
    }

    /// Adds text. Its brackets may be closed by text that follows, its last word goes on in none.
    pub(crate) fn text(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// Adds text that has the names of holes, literals or parts in it.
    pub(crate) fn write(&mut self, text: fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.text.write_fmt(text);
        self.text.push('\n');
    }

    /// The tokens.
    pub(crate) fn filled(&self) -> TokenStream {
        let mut filled = Vec::new();
        self.fill(read(&self.text), None, &mut filled);
        filled.into_iter().collect()
    }

    /// Fills the holes in these tokens, and tells whether there were any: a group without one stays
    /// as the compiler has made it.
    fn fill(&self, tokens: TokenStream, at: Option<Place>, filled: &mut Vec<TokenTree>) -> bool {
        let (mut at, mut any) = (at, at.is_some());
        // The place of the part whose braces come next; whether what comes next is a group as it is.
        let (mut part, mut whole) = (None, false);
        for token in tokens {
            match token {
                TokenTree::Group(_) if whole => {
                    filled.push(token);
                    whole = false;
                }
                TokenTree::Group(group) => match part.take() {
                    Some(place) => {
                        self.fill(group.stream(), Some(place), filled);
                    }
                    None => any |= self.fill_group(group, at, filled),
                },
                TokenTree::Ident(name) if takes_hash(filled) => {
                    let name = name.to_string();
                    whole = name == "_";
                    self.fill_named(&name, at, filled);
                    any = true;
                }
                TokenTree::Literal(number) if takes_hash(filled) => {
                    part = self.fill_numbered(&number.to_string(), filled);
                    at = at.map(|(_, end)| (end, end));
                    any = true;
                }
                mut other => {
                    if let Some((span, _)) = at {
                        other.set_span(span);
                    }
                    filled.push(other);
                }
            }
        }
        any
    }

    fn fill_group(&self, mut group: Group, at: Option<Place>, filled: &mut Vec<TokenTree>) -> bool {
        // An attribute has no holes, and nothing is reported at it: it is not looked into.
        if group.delimiter() == Delimiter::Bracket && is_hash(filled) {
            filled.push(TokenTree::Group(group));
            return false;
        }
        let mut inside = Vec::new();
        let any = self.fill(group.stream(), at, &mut inside);
        if any {
            group = Group::new(group.delimiter(), inside.into_iter().collect());
        }
        if let Some((span, _)) = at {
            group.set_span(span);
        }
        filled.push(TokenTree::Group(group));
        any
    }

    fn fill_named(&self, name: &str, at: Option<Place>, filled: &mut Vec<TokenTree>) {
        let start = filled.len();
        for (hole, tokens) in &self.named {
            if *hole == name {
                filled.extend_from_slice(&tokens.0);
            }
        }
        // What begins with the item's visibility would reach from there to its own place.
        if let (Some((span, _)), "vis") = (at, name) {
            for token in &mut filled[start..] {
                token.set_span(token.span().located_at(span));
            }
        }
    }

    /// Fills the hole of this number, or tells where the part of this number stands.
    fn fill_numbered(&self, literal: &str, filled: &mut Vec<TokenTree>) -> Option<Place> {
        if let Some(digits) = literal.strip_suffix("_at") {
            return self.places.get(number(digits)).copied();
        }
        if let Some(tokens) = self.numbered.get(number(literal)) {
            filled.extend_from_slice(&tokens.0);
        }
        None
    }
}

/// The number of a hole, which this file has written: what reads any number is a long function.
fn number(digits: &str) -> usize {
    let mut number = 0_usize;
    for digit in digits.bytes() {
        number = number.wrapping_mul(10).wrapping_add(usize::from(digit & 15));
    }
    number
}

/// The text, read by the compiler if there is one: `proc_macro2` would read it itself first, in
/// code that users compile without optimising it. It is the crate's own text, and read in tests.
pub(super) fn read(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        return text.parse::<proc_macro::TokenStream>().unwrap_or_default().into();
    }
    text.parse().unwrap_or_default()
}

/// Takes the `#` that stands last, if one does: what follows is in place of both.
fn takes_hash(filled: &mut Vec<TokenTree>) -> bool {
    let is_hash = is_hash(filled);
    if is_hash {
        filled.pop();
    }
    is_hash
}

/// Whether a `#` stands last.
fn is_hash(filled: &[TokenTree]) -> bool {
    matches!(filled.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#')
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Delimiter, TokenStream, TokenTree};
    use quote::quote;

    use super::Template;

    fn text(tokens: &TokenStream) -> String {
        tokens.to_string().replace(' ', "")
    }

    #[test]
    fn holes_are_filled_in_every_group() {
        let mut template = Template::default();
        template.hole("ident", quote!(User));
        template.hole("nothing", quote!());
        let ty = template.put(quote!(Vec<u8>));
        template.text("#[inline] impl<#nothing> #ident { ");
        template.write(format_args!("fn f(self) -> ({ty}, [#ident"));
        template.text("; 1]) {} }");
        let expected = quote! {
            #[inline]
            impl<> User { fn f(self) -> (Vec<u8>, [User; 1]) {} }
        };
        assert_eq!(text(&template.filled()), text(&expected));
    }

    #[test]
    fn a_group_without_holes_is_not_looked_into() {
        let mut template = Template::default();
        template.hole("ident", quote!(User));
        template.text("#ident #_ { #ident } { #ident }");
        assert_eq!(text(&template.filled()), "User{#ident}{User}");
    }

    #[test]
    fn a_part_has_no_braces_of_its_own_and_may_have_parts() {
        let mut template = Template::default();
        let span = proc_macro2::Span::call_site();
        let ty = template.put(quote!(u8));
        let inner = template.at((span, span), &format!("{{ {ty} }}"));
        let outer = template.at((span, span), &format!("<{inner}>"));
        template.write(format_args!("a {outer} b"));
        assert_eq!(text(&template.filled()), "a<{u8}>b");
    }

    #[test]
    fn a_part_stands_where_it_is_said_to() {
        let place: TokenStream = "\n\n  here".parse().unwrap();
        let span = place.into_iter().next().unwrap().span();
        let mut template = Template::default();
        let ty = template.put(quote!(u8));
        let (other, item): (TokenStream, TokenStream) =
            ("\n\n\n\n  there".parse().unwrap(), "pub".parse().unwrap());
        template.hole("vis", item);
        let end = other.into_iter().next().unwrap().span();
        let part = template.at((span, end), &format!("(#vis f {ty} g)"));
        template.text(&part);
        let [TokenTree::Group(group)] = &template.filled().into_iter().collect::<Vec<_>>()[..]
        else {
            panic!("one group");
        };
        assert_eq!(group.delimiter(), Delimiter::Parenthesis);
        let lines: Vec<usize> =
            group.stream().into_iter().map(|token| token.span().start().line).collect();
        let (start, end) = (span.start().line, end.start().line);
        assert_eq!(lines, [start, start, 1, end]);
    }
}
