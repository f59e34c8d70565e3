//! The user's generic parameters, as the impls need them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::item::generics::{Generics, Kind, Parameter};

/// The parts of an impl's head. Most structs have none of them, and what is not there costs
/// nothing to write: every stream of tokens, an empty one too, is a round trip to the compiler.
pub(crate) struct Head {
    /// The parameters with their bounds, without angle brackets, each followed by a comma.
    pub(crate) parameters: Option<TokenStream>,
    /// The arguments, likewise.
    pub(crate) arguments: Option<TokenStream>,
    /// The predicates of the `where` clause, likewise.
    pub(crate) predicates: Option<TokenStream>,
}

/// The head of an impl; `bound` gives the predicates for each type parameter and lifetime.
///
/// Parameters are bound, not the types of fields: those overflow on types that hold themselves.
pub(crate) fn head(generics: &Generics, bound: impl Fn(&Parameter) -> Option<TokenStream>) -> Head {
    if generics.parameters.is_empty() && generics.predicates.is_empty() {
        return Head { parameters: None, arguments: None, predicates: None };
    }
    let (mut parameters, mut arguments) = (TokenStream::new(), TokenStream::new());
    let mut predicates = TokenStream::new();
    for parameter in &generics.parameters {
        let Parameter { name, declared, .. } = parameter;
        parameters.extend(quote!(#declared,));
        arguments.extend(quote!(#name,));
        predicates.extend(bound(parameter).map(|bound| quote!(#bound,)));
    }
    for predicate in &generics.predicates {
        predicates.extend(quote!(#predicate,));
    }
    Head { parameters: Some(parameters), arguments: Some(arguments), predicates: Some(predicates) }
}

/// The head of an impl that only names the type.
pub(crate) fn plain(generics: &Generics) -> Head {
    head(generics, |_| None)
}

/// The head of an impl that looks at values.
pub(crate) fn viewed(generics: &Generics) -> Head {
    viewed_by(generics, &quote!(__p))
}

/// The same where `core`'s private module is known by this path.
pub(crate) fn viewed_by(generics: &Generics, private: &TokenStream) -> Head {
    head(generics, |Parameter { kind, name, .. }| match kind {
        Kind::Type => Some(quote!(#name: #private::Value)),
        Kind::Lifetime | Kind::Const => None,
    })
}

/// The head of an impl that reads values which live as long as `'de`, without that lifetime.
pub(crate) fn filled(generics: &Generics) -> Head {
    head(generics, |Parameter { kind, name, .. }| match kind {
        Kind::Type => Some(quote!(#name: __p::Fill<'__de>)),
        Kind::Lifetime => Some(quote!('__de: #name)),
        Kind::Const => None,
    })
}
