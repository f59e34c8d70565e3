//! Everything that is wrong with an input, collected.

use core::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// Errors in the making, in the order of the source.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Adds an error that underlines these tokens.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.underline(&tokens, &message);
    }

    /// The same, in one function for all kinds of tokens and messages.
    fn underline(&mut self, tokens: &dyn ToTokens, message: &dyn Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error at a span.
    pub(crate) fn span(&mut self, span: Span, message: impl Display) {
        let message: &dyn Display = &message;
        self.add(syn::Error::new(span, message));
    }

    /// Adds an error of the parser's, if there is one.
    pub(crate) fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.add(error);
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
    fn add(&mut self, error: syn::Error) {
        let place = start(&error);
        let mut index = self.0.len();
        while index > 0 && self.0.get(index - 1).is_some_and(|other| start(other) > place) {
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
        for error in self.0 {
            tokens.extend(error.into_compile_error());
        }
        tokens
    }
}

/// The line and the column where an error starts.
fn start(error: &syn::Error) -> (usize, usize) {
    let span = error.span();
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
