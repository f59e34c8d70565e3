//! serde's two traits, if the feature is on.

use proc_macro2::TokenStream;
use quote::quote;

use super::generics;
use crate::model::Structure;

/// `impl Serialize` and `impl Deserialize`.
pub(crate) fn serde(model: &Structure<'_>) -> TokenStream {
    let viewed = generics::viewed(model.generics);
    let filled = generics::filled(model.generics);
    impls(model.ident, &viewed, &filled)
}

/// The two impls, for any type that is looked at and filled.
pub(crate) fn impls(
    ident: &syn::Ident,
    viewed: &generics::Head,
    filled: &generics::Head,
) -> TokenStream {
    if !cfg!(feature = "serde") {
        return TokenStream::new();
    }
    let generics::Head { parameters, arguments, predicates } = viewed;
    let wanted = &filled.predicates;
    quote! {
        impl<#parameters> __p::Serialize for #ident<#arguments> where #predicates {
            #[inline]
            fn serialize<__S: __p::Serializer>(
                &self,
                serializer: __S,
            ) -> __p::Result<
                <__S as __p::Serializer>::Ok,
                <__S as __p::Serializer>::Error,
            > {
                __p::serialize(__p::Value::view(self), serializer)
            }
        }

        impl<'__de, #parameters> __p::Deserialize<'__de> for #ident<#arguments>
        where #wanted
        {
            #[inline]
            fn deserialize<__D: __p::Deserializer<'__de>>(
                deserializer: __D,
            ) -> __p::Result<Self, <__D as __p::Deserializer<'__de>>::Error> {
                __p::deserialize(deserializer)
            }
        }
    }
}
