//! serde's two traits, if the feature is on.

use proc_macro2::TokenStream;
use quote::quote;

use super::generics;
use crate::model::Structure;

/// `impl Serialize` and `impl Deserialize`.
pub(crate) fn serde(model: &Structure<'_>) -> TokenStream {
    let krate = &model.krate;
    let viewed = generics::viewed(model.generics, krate);
    let filled = generics::filled(model.generics, krate);
    impls(model.ident, krate, &viewed, &filled)
}

/// The two impls, for any type that is looked at and filled.
pub(crate) fn impls(
    ident: &syn::Ident,
    krate: &TokenStream,
    viewed: &generics::Head,
    filled: &generics::Head,
) -> TokenStream {
    if !cfg!(feature = "serde") {
        return TokenStream::new();
    }
    let generics::Head { parameters, arguments, predicates } = viewed;
    let wanted = &filled.predicates;
    quote! {
        #[automatically_derived]
        impl<#parameters> #krate::__private::Serialize for #ident<#arguments> where #predicates {
            #[inline]
            fn serialize<__S: #krate::__private::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<
                <__S as #krate::__private::Serializer>::Ok,
                <__S as #krate::__private::Serializer>::Error,
            > {
                #krate::__private::serialize(#krate::__private::Value::view(self), serializer)
            }
        }

        #[automatically_derived]
        impl<'__de, #parameters> #krate::__private::Deserialize<'__de> for #ident<#arguments>
        where #wanted
        {
            #[inline]
            fn deserialize<__D: #krate::__private::Deserializer<'__de>>(
                deserializer: __D,
            ) -> ::core::result::Result<
                Self,
                <__D as #krate::__private::Deserializer<'__de>>::Error,
            > {
                #krate::__private::deserialize(deserializer)
            }
        }
    }
}
