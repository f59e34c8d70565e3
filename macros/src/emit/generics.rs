//! The user's generic parameters, as the impls need them: in lists in which a comma follows each.

use proc_macro2::{Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::item::generics::{Generics, Kind, Parameter};
use crate::item::tokens::Tokens;

/// The parameters as an impl declares them.
pub(crate) fn parameters(generics: &Generics) -> Tokens {
    let mut list = Tokens::default();
    for parameter in &generics.parameters {
        add(&mut list, &parameter.declared);
    }
    list
}

/// Their names, as the arguments of the user's type.
pub(crate) fn arguments(generics: &Generics) -> Tokens {
    let mut list = Tokens::default();
    for parameter in &generics.parameters {
        add(&mut list, &parameter.name);
    }
    list
}

fn add(list: &mut Tokens, tokens: &Tokens) {
    list.0.extend_from_slice(&tokens.0);
    list.0.push(TokenTree::Punct(Punct::new(',', Spacing::Alone)));
}

/// The predicates of an impl that only names the type.
pub(crate) fn plain(generics: &Generics) -> TokenStream {
    predicates(generics, &|_| None)
}

/// The predicates of an impl that looks at values, where `core`'s private module is known by this
/// path.
pub(crate) fn viewed(generics: &Generics, private: &TokenStream) -> TokenStream {
    predicates(generics, &|Parameter { kind, name, .. }| match kind {
        Kind::Type => Some(quote!(#name: #private::Value,)),
        Kind::Lifetime | Kind::Const => None,
    })
}

/// The predicates of an impl that reads values which live as long as `'__de`.
pub(crate) fn filled(generics: &Generics) -> TokenStream {
    predicates(generics, &|Parameter { kind, name, .. }| match kind {
        Kind::Type => Some(quote!(#name: __p::Fill<'__de>,)),
        Kind::Lifetime => Some(quote!('__de: #name,)),
        Kind::Const => None,
    })
}

/// The predicates of the `where` clause behind those that each parameter is bound by.
///
/// Parameters are bound, not the types of fields: those overflow on types that hold themselves.
fn predicates(
    generics: &Generics,
    bound: &dyn Fn(&Parameter) -> Option<TokenStream>,
) -> TokenStream {
    let mut list = TokenStream::new();
    for parameter in &generics.parameters {
        if let Some(bound) = bound(parameter) {
            list.extend(bound);
        }
    }
    let mut clause = Tokens::default();
    for predicate in &generics.predicates {
        add(&mut clause, predicate);
    }
    clause.to_tokens(&mut list);
    list
}
