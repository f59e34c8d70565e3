//! An attribute: `#[name]`, `#[name(…)]`, `#[name = …]`.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;

use super::reader::Reader;
use super::tokens::Tokens;
use crate::errors::Underlined;

/// An attribute.
pub(crate) struct Attribute {
    /// All of it, with `#`.
    tokens: Tokens,
    /// Its name, if it has one and no longer path.
    pub(crate) name: Option<Ident>,
    pub(crate) arguments: Arguments,
}

/// What follows an attribute's name.
pub(crate) enum Arguments {
    None,
    Parentheses(Group),
    /// `= …`, or brackets of another kind.
    Other,
}

/// Takes the attributes that stand here.
pub(super) fn read(reader: &mut Reader) -> Vec<Attribute> {
    let mut all = Vec::new();
    while reader.kind() == Some('#') {
        let mut tokens = Tokens::default();
        reader.take_to(&mut tokens.0);
        if let Some(group) = reader.group(Delimiter::Bracket) {
            let mut inside = Reader::new(group.stream());
            tokens.0.push(TokenTree::Group(group));
            all.push(Attribute::inside(tokens, &mut inside));
        }
    }
    all
}

impl Attribute {
    /// An attribute of this name, as it stands in another's parentheses.
    pub(crate) fn nested(name: Ident, parentheses: Option<Group>) -> Attribute {
        let arguments = parentheses.map_or(Arguments::None, Arguments::Parentheses);
        let tokens = Tokens(vec![TokenTree::Ident(name.clone())]);
        Attribute { tokens, name: Some(name), arguments }
    }

    /// What stands in `#[…]`.
    fn inside(tokens: Tokens, reader: &mut Reader) -> Attribute {
        let name = reader.word();
        // `$value:literal` and the like leave invisible groups; parentheses never stand in one.
        let (name, arguments) = match reader.take() {
            None => (name, Arguments::None),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                (name, Arguments::Parentheses(group))
            }
            Some(TokenTree::Punct(punct)) if punct.as_char() == ':' => (None, Arguments::Other),
            Some(_) => (name, Arguments::Other),
        };
        Attribute { tokens, name, arguments }
    }

    /// Whether this is its name.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.as_ref().is_some_and(|ident| ident == name)
    }

    /// The text of `#[doc = "…"]`, which is what `/// …` is.
    pub(crate) fn text(&self) -> Option<String> {
        let TokenTree::Group(group) = self.tokens.0.last()? else { return None };
        let TokenTree::Literal(literal) = group.stream().into_iter().last()? else { return None };
        match syn::Lit::new(literal) {
            syn::Lit::Str(text) => Some(text.value()),
            _ => None,
        }
    }

    /// Where its name stands.
    pub(crate) fn span(&self) -> Span {
        self.name.as_ref().map_or_else(|| self.tokens.span(), Ident::span)
    }
}

impl Underlined for Attribute {
    fn ends(&self) -> (Span, Span) {
        self.tokens.ends()
    }
}

impl ToTokens for Attribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}
