//! Everything that is wrong with an input, collected.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _};

/// Errors in the making. They are reported in the order of the source.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
    /// Adds an error that underlines these tokens.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl core::fmt::Display) {
        self.0.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds an error at a span.
    pub(crate) fn span(&mut self, span: Span, message: impl core::fmt::Display) {
        self.0.push(syn::Error::new(span, message));
    }

    /// Adds an error of the parser's, if there is one.
    pub(crate) fn keep<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.0.push(error)).ok()
    }

    /// Adds the errors that were collected elsewhere.
    pub(crate) fn append(&mut self, mut others: Errors) {
        self.0.append(&mut others.0);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The errors as invocations of `compile_error!`.
    pub(crate) fn into_tokens(mut self) -> TokenStream {
        // Rules run one after another, each over the whole input.
        self.0.sort_by_key(|error| {
            let start = error.span().start();
            (start.line, start.column)
        });
        let mut tokens = TokenStream::new();
        for error in self.0 {
            tokens.append_all(error.into_compile_error());
        }
        tokens
    }
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
