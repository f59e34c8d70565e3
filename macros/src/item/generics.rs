//! The generic parameters of an item.

use proc_macro2::{Punct, Spacing, TokenTree};

use super::attribute;
use super::reader::Reader;
use super::tokens::Tokens;

/// The parameters, and what the `where` clause asks of them.
#[derive(Default)]
pub(crate) struct Generics {
    /// The angle brackets, which are where all of the parameters stand.
    pub(crate) brackets: Tokens,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) predicates: Vec<Tokens>,
}

/// A parameter.
pub(crate) struct Parameter {
    pub(crate) kind: Kind,
    /// Its name; a lifetime's is two tokens.
    pub(crate) name: Tokens,
    /// As an impl declares it: with its bounds, without its default.
    pub(crate) declared: Tokens,
}

/// What a parameter stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Lifetime,
    Type,
    Const,
}

/// Takes the parameters that stand here, in angle brackets.
pub(super) fn parameters(reader: &mut Reader) -> Generics {
    let mut generics = Generics::default();
    if reader.kind() != Some('<') {
        return generics;
    }
    reader.take_to(&mut generics.brackets.0);
    let mut inside = Reader::of(reader.until(">"));
    reader.take_to(&mut generics.brackets.0);
    while inside.peek().is_some() {
        attribute::read(&mut inside);
        inside.open();
        let declared = inside.until(",=");
        if inside.kind() == Some('=') {
            inside.until(",");
        }
        inside.skip(',');
        generics.parameters.push(Parameter::new(declared));
    }
    generics
}

impl Parameter {
    fn new(declared: Vec<TokenTree>) -> Parameter {
        let (kind, name) = match declared.first() {
            Some(TokenTree::Punct(_)) => (Kind::Lifetime, declared.get(..2)),
            Some(TokenTree::Ident(word)) if word == "const" => (Kind::Const, declared.get(1..2)),
            _ => (Kind::Type, declared.get(..1)),
        };
        let name = Tokens(name.unwrap_or_default().to_vec());
        Parameter { kind, name, declared: Tokens(declared) }
    }
}

impl Generics {
    /// Takes the `where` clause that stands here, if one does.
    pub(super) fn read_where(&mut self, reader: &mut Reader) {
        if !reader.is_word("where") {
            return;
        }
        reader.take();
        loop {
            let predicate = reader.until(",{;");
            if !predicate.is_empty() {
                self.predicates.push(Tokens(predicate));
            }
            if !reader.skip(',') {
                break;
            }
        }
    }

    /// The names of the parameters in angle brackets, as they follow the item's own; nothing if it
    /// has none.
    pub(crate) fn arguments(&self) -> Tokens {
        let punct = |character| TokenTree::Punct(Punct::new(character, Spacing::Alone));
        let mut tokens = Tokens::default();
        for parameter in &self.parameters {
            tokens.0.push(punct(if tokens.0.is_empty() { '<' } else { ',' }));
            tokens.0.extend_from_slice(&parameter.name.0);
        }
        if !tokens.0.is_empty() {
            tokens.0.push(punct('>'));
        }
        tokens
    }
}
