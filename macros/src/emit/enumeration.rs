//! Enumerations.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::constraints::option;
use super::{generics, serde};
use crate::item::generics::Generics;
use crate::model::Enumeration;

/// Everything that is written for an enumeration.
pub(crate) fn enumeration(model: &Enumeration<'_>) -> TokenStream {
    let parts = [cognito_enum(model), value(model), text(model), serde_impls(model)];
    let allow = super::allow();
    let import = super::import(&model.path);
    quote! {
        #allow
        const _: () = {
            #import
            #(#parts)*
        };
    }
}

fn cognito_enum(model: &Enumeration<'_>) -> TokenStream {
    let Enumeration { ident, .. } = model;
    let name = syn::ext::IdentExt::unraw(*ident).to_string();
    let doc_ref = option(model.doc_ref.as_ref().map(|doc_ref| quote!(#doc_ref)));
    let values = model.variants.iter().map(|(_, value)| value);
    let written = model.variants.iter().map(|(variant, value)| quote!(Self::#variant => #value,));
    let read = model.variants.iter().map(|(variant, value)| quote!(#value => Self::#variant,));
    let (kept, unknown) = match model.other {
        Some((other, ty)) => {
            let span = ty.span();
            let value = quote!(value);
            let text =
                quote_spanned!(span=> <#ty as ::core::convert::AsRef<__p::str>>::as_ref(#value));
            let made =
                quote_spanned!(span=> <#ty as ::core::convert::From<&__p::str>>::from(#value));
            (quote!(Self::#other(#value) => #text,), quote!(Self::#other(#made)))
        }
        None => (TokenStream::new(), quote!(return __p::None)),
    };
    quote! {
        impl __p::CognitoEnum for #ident {
            const DEFINITION: &'static __p::EnumDefinition =
                &__p::EnumDefinition {
                    name: #name,
                    doc_ref: #doc_ref,
                    values: &[#(#values),*],
                };

            fn as_str(&self) -> &::core::primitive::str {
                match self { #(#written)* #kept }
            }

            fn from_wire(value: &__p::str) -> __p::Option<Self> {
                __p::Some(match value { #(#read)* _ => #unknown })
            }
        }
    }
}

fn value(model: &Enumeration<'_>) -> TokenStream {
    let Enumeration { ident, .. } = model;
    quote! {
        impl __p::Own for #ident {
            type Form = __p::Enumerated;
        }
    }
}

/// `Display` and `FromStr`: the wire value.
fn text(model: &Enumeration<'_>) -> TokenStream {
    let Enumeration { ident, .. } = model;
    quote! {
        impl ::core::fmt::Display for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(__p::CognitoEnum::as_str(self), f)
            }
        }

        impl ::core::str::FromStr for #ident {
            type Err = __p::UnknownValue;

            fn from_str(
                value: &__p::str
            ) -> __p::Result<Self, __p::UnknownValue> {
                __p::enum_from_str(value)
            }
        }
    }
}

fn serde_impls(model: &Enumeration<'_>) -> TokenStream {
    let none = generics::plain(&Generics::default());
    serde::impls(model.ident, &none, &none)
}
