//! The user's generic parameters, as the impls need them.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics};

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
pub(crate) fn head(
    generics: &Generics,
    bound: impl Fn(&GenericParam) -> Option<TokenStream>,
) -> Head {
    if generics.params.is_empty() && generics.where_clause.is_none() {
        return Head { parameters: None, arguments: None, predicates: None };
    }
    let (mut parameters, mut arguments) = (TokenStream::new(), TokenStream::new());
    let mut predicates = TokenStream::new();
    for parameter in &generics.params {
        let (declared, argument) = match parameter {
            GenericParam::Lifetime(lifetime) => {
                let name = &lifetime.lifetime;
                let (colon, bounds) = (&lifetime.colon_token, &lifetime.bounds);
                (quote!(#name #colon #bounds), name.to_token_stream())
            }
            GenericParam::Type(ty) => {
                let (name, colon, bounds) = (&ty.ident, &ty.colon_token, &ty.bounds);
                (quote!(#name #colon #bounds), name.to_token_stream())
            }
            GenericParam::Const(constant) => {
                let (name, ty) = (&constant.ident, &constant.ty);
                (quote!(const #name: #ty), name.to_token_stream())
            }
        };
        parameters.extend(quote!(#declared,));
        arguments.extend(quote!(#argument,));
        predicates.extend(bound(parameter).map(|bound| quote!(#bound,)));
    }
    if let Some(clause) = &generics.where_clause {
        for predicate in &clause.predicates {
            predicates.extend(quote!(#predicate,));
        }
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
    head(generics, |parameter| match parameter {
        GenericParam::Type(ty) => {
            let name = &ty.ident;
            Some(quote!(#name: #private::Value))
        }
        _ => None,
    })
}

/// The head of an impl that reads values which live as long as `'de`, without that lifetime.
pub(crate) fn filled(generics: &Generics) -> Head {
    head(generics, |parameter| {
        Some(match parameter {
            GenericParam::Type(ty) => {
                let name = &ty.ident;
                quote!(#name: __p::Fill<'__de>)
            }
            GenericParam::Lifetime(lifetime) => {
                let name = &lifetime.lifetime;
                quote!('__de: #name)
            }
            GenericParam::Const(_) => return None,
        })
    })
}
