//! What stands in the parentheses of an attribute, taken one after another.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};
use syn::{Lit, LitBool, LitStr};

use crate::item::attribute::{Arguments, Attribute};
use crate::item::reader::Reader;

/// The types that can stand behind a number.
const SUFFIXES: [&str; 15] = [
    "", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
    "f32", "f64",
];

/// The tokens that have not been taken.
pub(crate) struct Inside {
    reader: Reader,
    /// The parenthesis that closes, where what is missing is reported.
    end: Span,
}

impl Inside {
    /// What stands in the parentheses, if there are any.
    pub(super) fn of(attribute: &Attribute) -> Option<Inside> {
        match &attribute.arguments {
            Arguments::Parentheses(group) => Some(Inside::new(group)),
            Arguments::None | Arguments::Other => None,
        }
    }

    /// What stands in these brackets.
    pub(super) fn new(group: &Group) -> Inside {
        let mut reader = Reader::new(group.stream());
        // `$value:literal` and the like leave invisible groups, here and behind each token.
        reader.open();
        Inside { reader, end: group.span_close() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.reader.peek().is_none()
    }

    /// Where the next token stands.
    pub(super) fn span(&self) -> Span {
        self.reader.peek().map_or(self.end, TokenTree::span)
    }

    /// Whether a token of this kind is the next: see [`kind`](crate::item::reader::kind).
    pub(super) fn is(&self, kind: char) -> bool {
        self.reader.kind() == Some(kind)
    }

    /// Whether this punctuation is the next.
    pub(super) fn is_punctuation(&self, wanted: &str) -> bool {
        self.reader.is_punctuation(wanted)
    }

    /// The next token, which is not taken.
    pub(super) fn peek(&self) -> Option<&TokenTree> {
        self.reader.peek()
    }

    /// Takes the next token.
    pub(super) fn take(&mut self) -> Option<TokenTree> {
        let token = self.reader.take();
        self.reader.open();
        token
    }

    /// Takes punctuation, if it is the next: where its first and its last character stand.
    pub(super) fn skip(&mut self, punctuation: &str) -> Option<(Span, Span)> {
        if !self.is_punctuation(punctuation) {
            return None;
        }
        let start = self.span();
        let mut end = start;
        for _ in punctuation.chars() {
            end = self.span();
            self.reader.take();
        }
        self.reader.open();
        Some((start, end))
    }

    /// Takes a name, which may be a keyword, if it is the next.
    pub(super) fn word(&mut self) -> Option<Ident> {
        let word = self.reader.word();
        self.reader.open();
        word
    }

    /// Takes what stands in parentheses, if it is the next.
    pub(super) fn parentheses(&mut self) -> Option<Group> {
        let group = self.reader.group(Delimiter::Parenthesis);
        self.reader.open();
        group
    }

    /// Takes a literal, if one that the compiler would take is the next: it looks at suffixes only
    /// where a literal is an expression.
    pub(super) fn literal(&mut self) -> Option<Lit> {
        let Some(TokenTree::Literal(literal)) = self.peek() else { return None };
        let literal = Lit::new(literal.clone());
        if !SUFFIXES.contains(&literal.suffix()) {
            return None;
        }
        self.take();
        Some(literal)
    }

    /// Takes a string, if it is the next.
    pub(super) fn string(&mut self) -> Option<LitStr> {
        let Some(TokenTree::Literal(literal)) = self.peek() else { return None };
        match Lit::new(literal.clone()) {
            Lit::Str(string) if string.suffix().is_empty() => {
                self.take();
                Some(string)
            }
            _ => None,
        }
    }

    /// Takes `true` or `false`, if it is the next.
    pub(super) fn boolean(&mut self) -> Option<LitBool> {
        let value = self.reader.is_word("true");
        if !value && !self.reader.is_word("false") {
            return None;
        }
        let span = self.span();
        self.take();
        Some(LitBool::new(value, span))
    }
}
