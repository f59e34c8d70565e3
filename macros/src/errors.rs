//! Everything that is wrong with an input, collected.

use core::fmt::Display;

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// Errors in the making, in the order of the source.
#[derive(Default)]
pub(crate) struct Errors(Vec<Error>);

/// The line and the column where an error starts, and the invocation of `compile_error!`.
struct Error((usize, usize), TokenStream);

/// What is wrong with something that was to be read: from where to where it stands, and the message.
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Wrong(pub(crate) (Span, Span), pub(crate) String);

impl Wrong {
    /// What is wrong at one place.
    pub(crate) fn at(span: Span, message: impl Into<String>) -> Wrong {
        Wrong((span, span), message.into())
    }
}

/// What an error can underline.
pub(crate) trait Underlined {
    /// Where its first and its last token stand.
    fn ends(&self) -> (Span, Span);
}

impl Underlined for Ident {
    fn ends(&self) -> (Span, Span) {
        (self.span(), self.span())
    }
}

impl Underlined for Group {
    fn ends(&self) -> (Span, Span) {
        (self.span(), self.span())
    }
}

impl Underlined for TokenTree {
    fn ends(&self) -> (Span, Span) {
        (self.span(), self.span())
    }
}

impl Underlined for syn::LitStr {
    fn ends(&self) -> (Span, Span) {
        (self.span(), self.span())
    }
}

impl Errors {
    /// Adds an error that underlines this.
    pub(crate) fn at(&mut self, what: &dyn Underlined, message: impl Display) {
        self.between(what.ends(), &message.to_string());
    }

    /// Adds an error at a span.
    pub(crate) fn span(&mut self, span: Span, message: impl Display) {
        self.between((span, span), &message.to_string());
    }

    /// Adds an error that underlines all from one place to another. The compiler joins what the
    /// first and the last token of a macro's invocation stand at.
    fn between(&mut self, (start, end): (Span, Span), message: &str) {
        let mut tokens = quote_spanned!(start=> ::core::compile_error!);
        let mut literal = Literal::string(message);
        literal.set_span(end);
        let mut group = Group::new(Delimiter::Brace, TokenTree::Literal(literal).into());
        group.set_span(end);
        tokens.extend([TokenTree::Group(group)]);
        self.add(Error(place(start), tokens));
    }

    /// Adds what is wrong, if anything is.
    pub(crate) fn keep<T>(&mut self, result: Result<T, Wrong>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(Wrong(ends, message)) => {
                self.between(ends, &message);
                None
            }
        }
    }

    /// Adds the errors that were collected elsewhere.
    pub(crate) fn append(&mut self, others: Errors) {
        for error in others.0 {
            self.add(error);
        }
    }

    /// Adds an error behind those that stand before it in the source: rules run one after another,
    /// each over the whole input.
    fn add(&mut self, error: Error) {
        let mut index = self.0.len();
        while index > 0 && self.0[index - 1].0 > error.0 {
            index -= 1;
        }
        self.0.insert(index, error);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The errors as invocations of `compile_error!`.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let mut tokens = TokenStream::new();
        for Error(_, error) in self.0 {
            tokens.extend(error);
        }
        tokens
    }
}

/// The line and the column where a span starts.
fn place(span: Span) -> (usize, usize) {
    if proc_macro::is_available() {
        let start = span.unwrap().start();
        return (start.line(), start.column());
    }
    without_a_compiler(span)
}

/// The same in unit tests, for which `proc_macro2` keeps places itself. Nobody else compiles that.
#[cfg(test)]
fn without_a_compiler(span: Span) -> (usize, usize) {
    let start = span.start();
    (start.line, start.column)
}

#[cfg(not(test))]
fn without_a_compiler(_: Span) -> (usize, usize) {
    (0, 0)
}

#[cfg(test)]
mod tests {
    use super::Errors;

    #[test]
    fn errors_are_told_in_the_order_of_the_source() {
        let source = "struct\n  User\n{ }".parse::<proc_macro2::TokenStream>().unwrap();
        let tokens: Vec<_> = source.into_iter().collect();
        let mut errors = Errors::default();
        errors.at(&tokens[2], "third");
        errors.at(&tokens[0], "first");
        errors.at(&tokens[1], "second");
        let told = errors.into_tokens().to_string();
        let at = |message| told.find(message).unwrap();
        assert!(at("first") < at("second") && at("second") < at("third"), "{told}");
    }
}
